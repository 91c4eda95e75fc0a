/**
 * What a paragraph is by its form alone. The tests of shapes.ts are regular expressions over the whole paragraph; nearly
 * every paragraph is known to be none of these by its length, its first and last character and the classes of
 * units that stand in it, which are found while it is scanned.
 */
import { classTable } from '../text/characters';
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
  isOfficeAndName,
  isPageNumber,
  isSalutation,
  isWatermark,
  NOTE_LABELS,
  SALUTATION_ENDS,
  SHORT,
  TITLE_ENDS,
  type TitleWord,
  titleWord,
  vocativeLength,
} from './shapes';
import { BLANK, QUOTE, RESIDUE, STOP } from './unitClasses';

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

// One bit for each test: set for the characters with which a paragraph that passes it begins …
const FOOTNOTE = 0x1;
const PAGE_NUMBER = 0x2;
const ATTACHMENT = 0x4;
const NOTES = 0x8;
const CLOSING = 0x10;
const VOCATIVE = 0x20;
const BRACKETED = 0x40;
// … or ends.
const DOCUMENT_NUMBER = 0x1;
const DATE = 0x2;
const SALUTATION = 0x4;
const ADDRESSEE = 0x8;
const TITLE = 0x10;
/** A note has a character of its own at one end or the other. */
const NOTE = 0x80;

const BLANKS = ' \u3000';
const firsts = (words: string) =>
  words
    .split('|')
    .map((word) => word[0])
    .join('');

const BEGINNINGS = classTable([
  [FOOTNOTE, '[［〔【'],
  [PAGE_NUMBER, '0123456789—-－–·第'],
  [ATTACHMENT, '附'],
  [NOTES, `（(【有部相报名词用术缩专注备附参${BLANKS}`],
  [CLOSING, '结尾'],
  [NOTE, `—-－–（(〇○零一二三四五六七八九0123456789０１２３４５６７８９×xX*${firsts(NOTE_LABELS)}`],
  [VOCATIVE, '尊各全亲同代委朋来领老战乡女先校家专'],
  [BRACKETED, '（('],
]);
const ENDINGS = classTable([
  [DOCUMENT_NUMBER, '号期文件）)'],
  [DATE, '月日号）)0123456789'],
  [SALUTATION, SALUTATION_ENDS],
  [ADDRESSEE, '：:'],
  [NOTE, '摄道理）)'],
  [TITLE, TITLE_ENDS + BLANKS],
]);
/** The longest paragraph that any test but that of footnotes looks at. */
const LONGEST = 160;

/**
 * The shape of a paragraph that holds the classes `found` (unitClasses.ts). One that begins with a marker may still be a
 * date (二〇二六年) or a watermark.
 */
export function shapeOf(text: string, marked: boolean, found: number): Shape {
  const begins = BEGINNINGS[text.charCodeAt(0)]!;
  const ends = ENDINGS[text.charCodeAt(text.length - 1)]!;
  if (!marked && begins & FOOTNOTE && isFootnote(text)) return 'note';
  if (text.length > LONGEST) return 'text';
  if (marked) {
    if (ends & DATE && isDate(text)) return 'date';
    return found & RESIDUE && isWatermark(text) ? 'watermark' : 'text';
  }
  if (begins & PAGE_NUMBER && isPageNumber(text)) return 'pageNumber';
  if (found & RESIDUE && isWatermark(text)) return 'watermark';
  if (begins & ATTACHMENT && isAttachmentLabel(text)) return 'attachmentLabel';
  if (begins & ATTACHMENT && isAttachmentList(text)) return 'attachmentList';
  if (ends & DOCUMENT_NUMBER && isDocumentNumber(text)) return 'documentNumber';
  if (ends & DATE && isDate(text)) return 'date';
  if (begins & NOTES && isNotesHeading(text)) return 'notesHeading';
  if (begins & CLOSING && isClosingHeading(text)) return 'closingHeading';
  if (ends & SALUTATION && !(found & (STOP | QUOTE)) && isSalutation(text)) return 'salutation';
  if (ends & ADDRESSEE && isAddressee(text)) return 'addressee';
  return ((begins | ends) & NOTE && isNote(text)) || (found & BLANK && isOfficeAndName(text)) ? 'note' : 'text';
}

/** `isPageNumber` of the line at [from, to) of a text, which is not empty. */
export function isPageNumberLine(text: string, from: number, to: number): boolean {
  return (BEGINNINGS[text.charCodeAt(from)]! & PAGE_NUMBER) !== 0 && isPageNumber(text.slice(from, to));
}

/** `isBracketed` of a short paragraph. */
export function isShortBracketed(text: string): boolean {
  return text.length <= SHORT && (BEGINNINGS[text.charCodeAt(0)]! & BRACKETED) !== 0 && isBracketed(text);
}

/** `titleWord` of a short paragraph. */
export function shortTitleWord(text: string): TitleWord | undefined {
  if (text.length > SHORT || !(ENDINGS[text.charCodeAt(text.length - 1)]! & TITLE)) return undefined;
  return titleWord(text);
}

/** `vocativeLength` of a paragraph. */
export function vocativeOf(text: string): number {
  return BEGINNINGS[text.charCodeAt(0)]! & VOCATIVE ? vocativeLength(text) : 0;
}
