/**
 * The commonest change of all: something was typed into a paragraph of text. Where the scan says of the new paragraph what
 * it said of the old one, with the same heading if it is an item, and it is not in the frame, the speech has the same tree.
 */
import { marksOf } from './marks';
import type { Paragraph } from './paragraphs';
import type { Scan } from './scanner';
import type { SpeechReading } from './speech';
import type { Mark } from './types';

/** Nothing so far from the beginning of a speech is looked at to find its title, salutation and the like. */
const HEADER_AT_MOST = 50;

/**
 * The speech with new paragraphs in the places of old ones; its parts stay the same objects. Undefined where it has to be
 * read again. `begin` is the index of its first paragraph.
 */
export function withSwapped(
  reading: SpeechReading,
  flow: readonly Paragraph[],
  begin: number,
  old: readonly Paragraph[],
  now: readonly Paragraph[],
): SpeechReading | undefined {
  const { speech, tree } = reading;
  const from = old[0]?.index ?? -1;
  // What comes after the last numbered paragraph may be the closing, by its words.
  const last = speech.all.findLast((part) => part.form !== 'inline')?.paragraph.index ?? -1;
  if (old.length === 0 || old.length !== now.length || from < begin + HEADER_AT_MOST || from + old.length > last)
    return undefined;
  for (const [i, paragraph] of now.entries()) if (!isAlike(old[i]!, paragraph)) return undefined;
  // Whether notes follow is told by the words below their heading.
  if (flow[from - 1]!.scan.shape === 'notesHeading' || flow[from - 2]!.scan.shape === 'notesHeading') return undefined;
  for (const [i, paragraph] of now.entries()) {
    paragraph.role = old[i]!.role;
    tree.swap(old[i]!, paragraph);
  }
  return { ...reading, speech: { ...speech } };
}

function isAlike(old: Paragraph, now: Paragraph): boolean {
  return (
    // Paragraphs of plain text of which the scans say the same share one scan (scanner.ts).
    (old.scan === now.scan || isSameItem(old, now)) &&
    old.role === 'body' &&
    !old.scan.titleLine &&
    old.blanksBefore === now.blanksBefore &&
    (old.text[0] === '“') === (now.text[0] === '“')
  );
}

const FACTS = [
  ...['shape', 'bracketed', 'titleWord', 'vocative', 'ending', 'openQuotes', 'sentence'],
  ...['titleLine', 'headingLine', 'contentsLabel'],
] as readonly (keyof Scan)[];

/** （一）学习。…: a paragraph that begins with a marker and holds no other, with the same marker and heading as before. */
function isSameItem(old: Paragraph, now: Paragraph): boolean {
  const [a, b] = [old.scan, now.scan];
  if (!a.start || !b.start || !isSameMark(a.start, b.start)) return false;
  if (old.text.slice(0, a.start.end) !== now.text.slice(0, b.start.end)) return false;
  if (a.inline.length + b.inline.length + a.announcements.length + b.announcements.length > 0) return false;
  if (FACTS.some((fact) => a[fact] !== b[fact])) return false;
  const [was, is] = [marksOf(old, a.start).start!, marksOf(now, b.start).start!];
  return was.form === is.form && was.title === is.title && was.titled === is.titled;
}

function isSameMark(a: Mark, b: Mark): boolean {
  return (
    a.family === b.family &&
    a.ordinal === b.ordinal &&
    a.end === b.end &&
    a.wrong === b.wrong &&
    a.weak === b.weak &&
    a.follows === b.follows
  );
}
