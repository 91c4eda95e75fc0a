/**
 * The commonest change of all: something was typed into plain text. Where the scans say of the new paragraphs what they
 * said of the old ones, and none of them is a part, an announcement or in the frame, the speech has the same tree.
 */
import type { Paragraph } from './paragraphs';
import type { Speech } from './types';

/** Nothing so far from the beginning of a speech is looked at to find its title, salutation and the like. */
const HEADER_AT_MOST = 50;

/**
 * The speech with new paragraphs in the places of old ones; its parts stay the same objects. Undefined where it has to be
 * read again. `begin` is the index of its first paragraph.
 */
export function withSwapped(
  speech: Speech,
  flow: readonly Paragraph[],
  begin: number,
  old: readonly Paragraph[],
  now: readonly Paragraph[],
): Speech | undefined {
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
    for (const { range } of speech.all) range.swap(old[i]!, paragraph);
  }
  return { ...speech };
}

/** Paragraphs of plain text of which the scans say the same share one scan (scanner.ts). */
function isAlike(old: Paragraph, now: Paragraph): boolean {
  return (
    old.scan === now.scan &&
    old.role === 'body' &&
    !old.scan.titleLine &&
    old.blanksBefore === now.blanksBefore &&
    (old.text[0] === '“') === (now.text[0] === '“')
  );
}
