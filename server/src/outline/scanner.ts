/**
 * Scanning one paragraph: a pure function of its text, so its result can be kept as long as the text is unchanged.
 * It finds what may be a marker and what the paragraph may be; the tree decides from the neighbours what it is.
 */
import { classTable, POINT_MARKS, SENTENCE_ENDS } from '../text/characters';
import { mayAnnounce, type ScannedAnnouncement, scanAnnouncements } from './announcements';
import { familyOf } from './markers';
import { matchMarker } from './matchMarker';
import { isShortBracketed, type Shape, shapeOf, shortTitleWord, vocativeOf } from './shapeOf';
import { isContentsLabel, type TitleWord } from './shapes';
import type { Mark, Span } from './types';
import { BREAK, CALL, CLASSES, COUNTED, MARKER, QUOTE, STOP } from './unitClasses';

export interface Scan {
  /** The marker that the paragraph begins with. */
  readonly start: Mark | undefined;
  /** What may be a marker inside the paragraph, in order. */
  readonly inline: readonly Mark[];
  readonly announcements: readonly ScannedAnnouncement[];
  readonly shape: Shape;
  /** In brackets as a whole: （此件公开发布）. */
  readonly bracketed: boolean;
  readonly titleWord: TitleWord | undefined;
  /** Length of a call at the beginning (同志们，); 0 where there is none. */
  readonly vocative: number;
  /** The last mark: one that ends a sentence, a colon, another 点号, or none. */
  readonly ending: Ending;
  /** How many “ are still open at its end; negative where more are closed. */
  readonly openQuotes: number;
  /** Contains 。！？ inside or at its end. */
  readonly sentence: boolean;
  /** A line that can be (part of) a title: short, no marker, no 点号 at its end. */
  readonly titleLine: boolean;
  /** A short line without a final mark, which may be a heading without a number; or the heading of the closing. */
  readonly headingLine: boolean;
  /** 目录: the label above a table of contents. */
  readonly contentsLabel: boolean;
}

type Ending = 'sentence' | 'colon' | 'pause' | 'none';

const TITLE_LINE_AT_MOST = 60;
const HEADING_LINE_AT_MOST = 30;

/** Marks after which an enumerator may stand inside a paragraph; layers (1. （1）) only after those that end a clause. */
const BEFORE_ENUMERATOR = 1;
const BEFORE_LAYER = 2;
const BLANK_BEFORE = 4;
const BEFORE = classTable([
  [BEFORE_ENUMERATOR, '。；：！？”，;:!?）'],
  [BEFORE_LAYER, '。；：！？;:!?'],
  [BLANK_BEFORE, ' \t\u00a0\u3000\ufeff'],
]);

const CLOSING_MARK = 1;
const SENTENCE_END = 2;
const COLON = 4;
const PAUSE = 8;
const LAST = classTable([
  [CLOSING_MARK, '”’）》】'],
  [SENTENCE_END, `${SENTENCE_ENDS}…`],
  [COLON, '：:'],
  [PAUSE, POINT_MARKS],
]);

/** What one pass over the characters of a paragraph finds. */
interface Pass {
  /** The classes of all its units. */
  classes: number;
  openQuotes: number;
  /** What may be a marker, in order. */
  marks: readonly Mark[];
  /** Where something may be announced: each stretch is without 。；：！？“”, which no announcement goes across. */
  stretches: readonly Span[];
}

/** In most paragraphs there is nothing. */
const NOTHING: readonly never[] = [];

export function scanParagraph(text: string): Scan {
  const start = matchMarker(text, 0, false);
  const { classes, openQuotes, marks, stretches } = passOver(text, start?.end ?? 0);
  const shape = shapeOf(text, start !== undefined, classes);
  const isText = shape === 'text';
  // An empty （二） is a marker that waits for its text.
  const bracketed = start?.end !== text.length && isShortBracketed(text);
  const ending = endingOf(text);
  const sentence = (classes & (STOP | CALL)) !== 0;
  const isLine = isText && ending === 'none';
  return shared({
    start,
    inline: isText ? marks : NOTHING,
    announcements: isText && stretches.length > 0 ? scanAnnouncements(text, stretches) : NOTHING,
    shape,
    bracketed,
    titleWord: shortTitleWord(text),
    vocative: vocativeOf(text),
    ending,
    openQuotes,
    sentence,
    titleLine: isLine && text.length <= TITLE_LINE_AT_MOST && (!start || start.weak === true) && !/[。；]/.test(text),
    headingLine:
      shape === 'closingHeading' ||
      (isLine && text.length <= HEADING_LINE_AT_MOST && !start && !sentence && !bracketed),
    contentsLabel: isContentsLabel(text),
  });
}

/** By their ending and by what else their paragraphs may be. */
const plainScans: Record<Ending, Scan[]> = { sentence: [], colon: [], pause: [], none: [] };

/**
 * The same object for the same answers, where a paragraph is plain text without anything that the outline is made of.
 * Nearly all paragraphs are; so they need no memory, and one look tells that an edit in one has changed nothing.
 */
function shared(scan: Scan): Scan {
  const { start, inline, announcements, shape, bracketed, titleWord, vocative, openQuotes, contentsLabel } = scan;
  if (start || inline.length > 0 || announcements.length > 0 || vocative > 0 || openQuotes !== 0) return scan;
  if (shape !== 'text' || bracketed || titleWord || contentsLabel) return scan;
  const others = Number(scan.sentence) + Number(scan.titleLine) * 2 + Number(scan.headingLine) * 4;
  const known = plainScans[scan.ending];
  known[others] ??= scan;
  return known[others];
}

/** What may be a marker inside a paragraph, from offset `from` on. */
export function scanInline(text: string, from: number): readonly Mark[] {
  return passOver(text, from).marks;
}

function passOver(text: string, from: number): Pass {
  let all = 0;
  let openQuotes = 0;
  let marks: Mark[] | undefined;
  let markFrom = Math.max(from, 1);
  let stretches: Span[] | undefined;
  let stretch = 0;
  let announced = false;
  for (let i = 0; i < text.length; i++) {
    const classes = CLASSES[text.charCodeAt(i)]!;
    if (classes === 0) continue;
    all |= classes;
    if (classes & MARKER) {
      // The unit before says at once that most numerals are no markers.
      if (i >= markFrom && BEFORE[text.charCodeAt(i - 1)] !== 0) {
        marks ??= [];
        markFrom = addMark(text, i, marks);
      }
    } else if (classes & COUNTED) {
      if (!announced) announced = mayAnnounce(text, i);
    } else if (classes & (STOP | CALL | BREAK | QUOTE)) {
      if (classes & QUOTE) openQuotes += text[i] === '“' ? 1 : -1;
      if (announced) {
        stretches ??= [];
        stretches.push({ start: stretch, end: i });
      }
      announced = false;
      stretch = i + 1;
    }
  }
  if (announced) {
    stretches ??= [];
    stretches.push({ start: stretch, end: text.length });
  }
  return { classes: all, openQuotes, marks: marks ?? NOTHING, stretches: stretches ?? NOTHING };
}

/** Adds the marker that may stand at `at`; returns from where on the next one may stand. */
function addMark(text: string, at: number, marks: Mark[]): number {
  let before = at - 1;
  let previous = BEFORE[text.charCodeAt(before)]!;
  while (before > 0 && previous & BLANK_BEFORE) previous = BEFORE[text.charCodeAt(--before)]!;
  if (before === at - 1 && !(previous & BEFORE_ENUMERATOR)) return at;
  const mark = matchMarker(text, at, true);
  if (!mark || !mayStand(mark, previous, text[before]!)) return at;
  if (mark.ordinal === 2) addUnmarkedFirst(text, marks, mark);
  marks.push(mark);
  return mark.end;
}

const FAR = 300;

/** 我们一要…，二要…: the first member may stand in mid-clause, which only the second one shows. */
function addUnmarkedFirst(text: string, marks: Mark[], second: Mark): void {
  if (familyOf(second.family).genus !== 'enumerator' || second.weak || second.numeralKind !== 'han') return;
  if (marks.some((mark) => mark.family === second.family && mark.word === second.word)) return;
  const marker = `${text.slice(second.start, second.numeral.start)}一${text.slice(second.numeral.end, second.end)}`;
  const at = text.lastIndexOf(marker, second.start - 1);
  if (at < 1 || second.start - at > FAR || '第其这那另万统唯衷。！？'.includes(text[at - 1]!)) return;
  if (marks.some((mark) => mark.end > at)) return;
  const first = matchMarker(text, at, true);
  if (first?.family === second.family && first.word === second.word) marks.push(first);
}

/** Whether a marker may stand after `previous`, which is of the classes `before`; sets what it needs to count. */
function mayStand(mark: Mark, before: number, previous: string): boolean {
  if (familyOf(mark.family).genus !== 'layer') return (before & BEFORE_ENUMERATOR) !== 0;
  mark.weak = true;
  if (before & BEFORE_LAYER) return true;
  // 会议决定，一、…: a list may begin after a comma; after a blank or a comma a number only goes on.
  mark.follows = mark.ordinal > 1;
  return mark.follows || previous === '，';
}

function endingOf(text: string): Ending {
  let i = text.length - 1;
  while (i > 0 && LAST[text.charCodeAt(i)]! & CLOSING_MARK) i--;
  const last = LAST[text.charCodeAt(i)]!;
  if (last & SENTENCE_END) return 'sentence';
  if (last & COLON) return 'colon';
  return last & PAUSE ? 'pause' : 'none';
}
