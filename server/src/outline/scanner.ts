/**
 * Scanning one paragraph: a pure function of its text, so its result can be kept as long as the text is unchanged.
 * It finds what may be a marker and what the paragraph may be; the tree decides from the neighbours what it is.
 */
import { isBlank, POINT_MARKS, SENTENCE_ENDS } from '../text/characters';
import { type ScannedAnnouncement, scanAnnouncements } from './announcements';
import { familyOf } from './markers';
import { canBeginMarker, matchMarker } from './matchMarker';
import {
  isAddressee,
  isAttachmentLabel,
  isAttachmentList,
  isBracketed,
  isClosingHeading,
  isDate,
  isDocumentNumber,
  isFootnote,
  isNote,
  isNotesHeading,
  isPageNumber,
  isSalutation,
  isWatermark,
  SHORT,
  type TitleWord,
  titleWord,
  vocativeLength,
} from './shapes';
import type { Mark } from './types';

/** What a paragraph is by its form alone. `text` is everything that is no other shape. */
export type Shape =
  | 'text'
  | 'watermark'
  | 'pageNumber'
  | 'attachmentLabel'
  | 'attachmentList'
  | 'documentNumber'
  | 'date'
  | 'salutation'
  | 'addressee'
  | 'note'
  | 'notesHeading'
  | 'closingHeading';

export interface Scan {
  /** The marker that the paragraph begins with. */
  start: Mark | undefined;
  /** What may be a marker inside the paragraph, in order. */
  inline: readonly Mark[];
  announcements: readonly ScannedAnnouncement[];
  shape: Shape;
  /** In brackets as a whole: （此件公开发布）. */
  bracketed: boolean;
  titleWord: TitleWord | undefined;
  /** Length of a call at the beginning (同志们，); 0 where there is none. */
  vocative: number;
  /** The last mark: one that ends a sentence, a colon, another 点号, or none. */
  ending: 'sentence' | 'colon' | 'pause' | 'none';
  /** How many “ are still open at its end; negative where more are closed. */
  openQuotes: number;
  /** Contains 。！？ inside or at its end. */
  sentence: boolean;
}

/** Marks after which an enumerator may stand inside a paragraph; layers (1. （1）) only after those that end a clause. */
const BEFORE_ENUMERATOR = '。；：！？”，;:!?）';
const BEFORE_LAYER = '。；：！？;:!?';

export function scanParagraph(text: string): Scan {
  const start = matchMarker(text, 0, false);
  const short = text.length <= SHORT;
  const shape = start ? markedShape(text) : shapeOf(text);
  return {
    start,
    inline: shape === 'text' ? scanInline(text, start ? start.end : 0) : [],
    announcements: shape === 'text' ? scanAnnouncements(text) : [],
    shape,
    // An empty （二） is a marker that waits for its text.
    bracketed: short && start?.end !== text.length && isBracketed(text),
    titleWord: short ? titleWord(text) : undefined,
    vocative: vocativeLength(text),
    ending: endingOf(text),
    openQuotes: openQuotes(text),
    sentence: /[。！？]/.test(text),
  };
}

function shapeOf(text: string): Shape {
  if (isFootnote(text)) return 'note';
  if (isPageNumber(text)) return 'pageNumber';
  if (isWatermark(text)) return 'watermark';
  if (isAttachmentLabel(text)) return 'attachmentLabel';
  if (isAttachmentList(text)) return 'attachmentList';
  if (isDocumentNumber(text)) return 'documentNumber';
  if (isDate(text)) return 'date';
  if (isNotesHeading(text)) return 'notesHeading';
  if (isClosingHeading(text)) return 'closingHeading';
  if (isSalutation(text)) return 'salutation';
  if (isAddressee(text)) return 'addressee';
  return isNote(text) ? 'note' : 'text';
}

/** A paragraph that begins with a marker may still be a date (二〇二六年) or a watermark. */
function markedShape(text: string): Shape {
  if (isDate(text)) return 'date';
  return isWatermark(text) ? 'watermark' : 'text';
}

/** What may be a marker inside a paragraph, from offset `from` on. */
export function scanInline(text: string, from: number): Mark[] {
  const marks: Mark[] = [];
  for (let i = Math.max(from, 1); i < text.length; i++) {
    if (!canBeginMarker(text[i]!)) continue;
    let before = i - 1;
    while (before > 0 && isBlank(text.charCodeAt(before))) before--;
    const previous = text[before]!;
    const blank = before < i - 1;
    if (!blank && !BEFORE_ENUMERATOR.includes(previous)) continue;
    const mark = matchMarker(text, i, true);
    if (!mark || !mayStand(mark, previous)) continue;
    if (mark.ordinal === 2) addUnmarkedFirst(text, marks, mark);
    marks.push(mark);
    i = mark.end - 1;
  }
  return marks;
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

/** Whether a marker may stand after `previous`; sets what it needs to count. */
function mayStand(mark: Mark, previous: string): boolean {
  if (familyOf(mark.family).genus !== 'layer') return BEFORE_ENUMERATOR.includes(previous);
  mark.weak = true;
  if (BEFORE_LAYER.includes(previous)) return true;
  // 会议决定，一、…: a list may begin after a comma; after a blank or a comma a number only goes on.
  mark.follows = mark.ordinal > 1;
  return mark.follows || previous === '，';
}

function endingOf(text: string): Scan['ending'] {
  let i = text.length - 1;
  while (i > 0 && '”’）》】'.includes(text[i]!)) i--;
  const last = text[i] ?? '';
  if (SENTENCE_ENDS.includes(last) || last === '…') return 'sentence';
  if (last === '：' || last === ':') return 'colon';
  return POINT_MARKS.includes(last) && last !== '' ? 'pause' : 'none';
}

function openQuotes(text: string): number {
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x201c) open++;
    else if (code === 0x201d) open--;
  }
  return open;
}
