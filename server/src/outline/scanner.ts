/**
 * Scanning one paragraph: a pure function of its text, so its result can be kept as long as the text is unchanged.
 * It finds what may be a marker and what the paragraph may be; the tree decides from the neighbours what it is.
 */
import { classTable, POINT_MARKS, SENTENCE_ENDS } from '../text/characters';
import { ANY_VERB, mayAnnounce, type Promising, type ScannedAnnouncement, scanAnnouncements } from './announcements';
import { familyOf } from './markers';
import { matchMarker } from './matchMarker';
import { isShortBracketed, type Shape, shapeOf, shortTitleWord, vocativeOf } from './shapeOf';
import { isContentsLabel, type TitleWord } from './shapes';
import type { Mark } from './types';
import { BREAK, CALL, CLASSES, COUNTED, MARKER, NOT_COUNTED, ONE_WITH_NEXT, QUOTE, STOP } from './unitClasses';

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

/** “ */
const OPEN_QUOTE = 0x201c;
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
  /** 字数. */
  characters: number;
  /** What may be a marker, in order. */
  marks: Mark[] | undefined;
  /**
   * In how many of `stretches`, from the first on, something may be announced: each is without 。；：！？“”, which no
   * announcement goes across.
   */
  promising: number;
}

/** The latest pass. One object is enough; tens of thousands would have to be collected again. */
const pass: Pass = { classes: 0, openQuotes: 0, characters: 0, marks: undefined, promising: 0 };
const stretches: Promising[] = [];
/** More are not kept for the next pass. */
const STRETCHES_AT_MOST = 1000;

/** In most paragraphs there is nothing. */
const NOTHING: readonly never[] = [];

export function scanParagraph(text: string): Scan {
  const start = matchMarker(text, 0, false);
  passOver(text, start?.end ?? 0);
  const { classes, openQuotes, marks, promising } = pass;
  const shape = shapeOf(text, start !== undefined, classes);
  const isText = shape === 'text';
  // A copy of its final length: a list that grew has room for many more.
  const inline = isText && marks ? marks.slice() : NOTHING;
  const announcements = isText && promising > 0 ? scanAnnouncements(text, stretches, promising) : NOTHING;
  // An empty （二） is a marker that waits for its text.
  const bracketed = start?.end !== text.length && isShortBracketed(text);
  const titleWord = shortTitleWord(text);
  const vocative = vocativeOf(text);
  const ending = endingOf(text);
  const sentence = (classes & (STOP | CALL)) !== 0;
  const contentsLabel = isContentsLabel(text);
  const isLine = isText && ending === 'none';
  const titleLine =
    isLine && text.length <= TITLE_LINE_AT_MOST && (!start || start.weak === true) && !/[。；]/.test(text);
  const headingLine =
    shape === 'closingHeading' || (isLine && text.length <= HEADING_LINE_AT_MOST && !start && !sentence && !bracketed);

  const holdsSomething = start || inline.length + announcements.length + vocative > 0 || openQuotes !== 0;
  const isPlain = isText && !(holdsSomething || bracketed || titleWord || contentsLabel);
  const kind = Number(sentence) + Number(titleLine) * 2 + Number(headingLine) * 4;
  const known = isPlain ? plainScans[ending][kind] : undefined;
  if (known) return known;
  const scan = {
    start,
    inline,
    announcements,
    shape,
    bracketed,
    titleWord,
    vocative,
    ending,
    openQuotes,
    sentence,
    titleLine,
    headingLine,
    contentsLabel,
  };
  if (isPlain) plainScans[ending][kind] = scan;
  return scan;
}

/**
 * The scans of paragraphs of plain text, without anything in them that the outline is made of, by all that they say.
 * Nearly all paragraphs are plain and share these; so they need no memory, and one look tells that an edit in one has
 * changed nothing.
 */
const plainScans: Record<Ending, Scan[]> = { sentence: [], colon: [], pause: [], none: [] };

/** What may be a marker inside a paragraph, from offset `from` on. */
export function scanInline(text: string, from: number): readonly Mark[] {
  passOver(text, from);
  return pass.marks ?? NOTHING;
}

/** Fills `pass`; what may be a marker is looked for from offset `from` on. */
function passOver(text: string, from: number): void {
  pass.marks = undefined;
  pass.promising = 0;
  if (stretches.length > STRETCHES_AT_MOST) stretches.length = 0;
  let all = 0;
  let openQuotes = 0;
  let markFrom = Math.max(from, 1);
  let stretch = 0;
  /** The verbs of what may be announced in this stretch. */
  let announced = 0;
  let characters = text.length;
  for (let i = 0; i < text.length; i++) {
    const classes = CLASSES[text.charCodeAt(i)]!;
    if (classes === 0) continue;
    all |= classes;
    if (classes & (ONE_WITH_NEXT | NOT_COUNTED)) {
      if (classes & NOT_COUNTED || (i > 0 && CLASSES[text.charCodeAt(i - 1)]! & ONE_WITH_NEXT)) characters--;
    }
    if (classes & MARKER) {
      // The unit before says at once that most numerals are no markers.
      if (i >= markFrom && BEFORE[text.charCodeAt(i - 1)] !== 0) markFrom = addMark(text, i);
    } else if (classes & COUNTED) {
      if (announced !== ANY_VERB) announced |= mayAnnounce(text, i);
    } else if (classes & (STOP | CALL | BREAK | QUOTE)) {
      if (classes & QUOTE) openQuotes += text.charCodeAt(i) === OPEN_QUOTE ? 1 : -1;
      if (announced !== 0) addStretch(stretch, i, announced);
      announced = 0;
      stretch = i + 1;
    }
  }
  if (announced !== 0) addStretch(stretch, text.length, announced);
  pass.classes = all;
  pass.openQuotes = openQuotes;
  pass.characters = characters;
}

/** 字数 of the paragraph that was scanned last: they are not in its scan, which it shares with others. */
export function scannedCharacters(): number {
  return pass.characters;
}

function addStretch(start: number, end: number, verbs: number): void {
  const known = stretches[pass.promising];
  if (known) {
    known.start = start;
    known.end = end;
    known.verbs = verbs;
  } else stretches.push({ start, end, verbs });
  pass.promising++;
}

/** Adds the marker that may stand at `at`; returns from where on the next one may stand. */
function addMark(text: string, at: number): number {
  let before = at - 1;
  let previous = BEFORE[text.charCodeAt(before)]!;
  while (before > 0 && previous & BLANK_BEFORE) previous = BEFORE[text.charCodeAt(--before)]!;
  if (before === at - 1 && !(previous & BEFORE_ENUMERATOR)) return at;
  const mark = matchMarker(text, at, true);
  if (!mark || !mayStand(mark, previous, text[before]!)) return at;
  pass.marks ??= [];
  if (mark.ordinal === 2) addUnmarkedFirst(text, pass.marks, mark);
  pass.marks.push(mark);
  return mark.end;
}

const FAR = 300;

/** 我们一要…，二要…: the first member may stand in mid-clause, which only the second one shows. */
function addUnmarkedFirst(text: string, marks: Mark[], second: Mark): void {
  if (familyOf(second.family).genus !== 'enumerator' || second.weak || second.numeralKind !== 'han') return;
  if (marks.some((mark) => mark.family === second.family && mark.word === second.word)) return;
  const marker = `${text.slice(second.start, second.numeralStart)}一${text.slice(second.numeralEnd, second.end)}`;
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
