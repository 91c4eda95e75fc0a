/**
 * The outline of a text: speeches, their frame (title, salutation, …), and their numbered parts.
 * All offsets are UTF-16 units in the document; lines are 0-based.
 */
import type { NumeralKind } from '../text/numerals';
import type { Block } from './blocks';
import type { FamilyId, WrongForm } from './markers';
import type { Paragraph } from './paragraphs';
import type { Place } from './place';
import type { TextLine } from './textLine';

/** A stretch of the document, `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A numbered marker (序号) as it stands in a paragraph. Offsets are in the paragraph's text. */
export interface Mark {
  family: FamilyId;
  /** For words in running text, what follows the number: 是 in 一是, 点， in 第一点，. Runs of different words are different runs. */
  word: string;
  /**
   * The series it belongs to: 一是 and 二是 are of one, 一是 and 二要 of two, 第一点 and 第一件事 as well, 第一点是 and 第二点，
   * of one. A list may change its series half-way (第一，第二，第三个问题：), but only with the next number.
   */
  series: string;
  /** The number it shows; `LAST` for 最后, which closes a run of any length. */
  ordinal: number;
  /** The whole marker with its delimiter: 一、 （一） 一是 第一点是. */
  start: number;
  end: number;
  /** The numeral alone, which is all that renumbering replaces. */
  numeralStart: number;
  numeralEnd: number;
  /** undefined for words such as 首先. */
  numeralKind: NumeralKind | undefined;
  /** Written in a usual wrong form (1、 一. （一）、 (一) １．): what is wrong with it. */
  wrong?: WrongForm;
  /** Not convincing by itself: counts only together with a neighbour in number. */
  weak?: boolean;
  /** Counts only as the next member of a list that is open before it. */
  follows?: boolean;
}
export type PartForm = 'block' | 'runin' | 'inline';

/** A numbered part: its marker, its heading and everything up to the next part of the same or a higher level. */
export interface Part {
  mark: Mark;
  paragraph: Paragraph;
  level: number;
  form: PartForm;
  /** From the marker to the end of the heading, final mark excluded, in the document. */
  heading: Place;
  /** The heading's text after the marker, hard wraps joined; cut to 30 characters and … where there is no heading. */
  title: string;
  /** False where the first sentence is too long to be a heading. */
  titled: boolean;
  /** Where the marker ends in the document. */
  readonly markEnd: number;
  /** The whole part in the document, trailing blanks excluded. */
  range: Place;
  parent: Part | undefined;
  children: Part[];
  run: Run;
}

/** Siblings of one numbering: one family (or families continuing each other) under one parent. */
export interface Run {
  parts: Part[];
  level: number;
  parent: Part | undefined;
  /** What was made of it (run.ts). */
  kept: unknown[] | undefined;
}

export type FrameKind =
  | 'title'
  | 'salutation'
  | 'addressee'
  | 'opening'
  | 'closing'
  | 'attachment'
  | 'signature'
  | 'date';

/** An element around the body. `range` is the whole of it, `selection` its first line or clause. */
export interface FrameElement {
  kind: FrameKind;
  range: Place;
  selection: Place;
  /** One line of text, never empty. */
  name: string;
}

/** 讲五点意见: a number promised in the text, and what follows it. */
export interface Announcement {
  paragraph: Paragraph;
  /** The announcing words, e.g. 讲五点意见, in the document. */
  span: Span;
  /** The number word alone, in the document. */
  number: Span;
  /** undefined for 几. */
  count: number | undefined;
  /** The first level of what it announces; undefined where nothing numbered follows. */
  target: Run | undefined;
}

/** After a change it is another object where anything was changed between its first line and its last. */
export interface Speech {
  range: Place;
  title: FrameElement | undefined;
  salutation: FrameElement | undefined;
  opening: FrameElement | undefined;
  closing: FrameElement | undefined;
  attachments: FrameElement[];
  signature: FrameElement | undefined;
  date: FrameElement | undefined;
  /** Parts of the highest level, and items inside the opening. */
  parts: Part[];
  /** All parts, in the order of the text. */
  all: Part[];
  /** All runs in document order of their first member. */
  runs: Run[];
  announcements: Announcement[];
  /** Attached to the document before it (附件, a plan issued by a notice). */
  attached: boolean;
  documentNumber: Span | undefined;
}

/** 公文 or speech: a 公文 is judged by GB/T 9704, everything else the milder way. */
export type DocumentKind = 'speech' | 'document';

export interface Outline {
  /** The whole text; put together when it is asked for. */
  readonly text: string;
  /** The text from one offset to another; the whole is not put together for it. */
  slice(start: number, end: number): string;
  /** All lines with text, those that are in no paragraph as well. */
  lines: readonly TextLine[];
  paragraphs: readonly Paragraph[];
  /** The same with what stands between them, in blocks. */
  blocks: readonly Block[];
  /** Page numbers between the lines of a wrapped text. */
  pageNumbers: readonly TextLine[];
  /** The lines of the text were broken by a PDF; paragraphs are several lines. */
  wrapped: boolean;
  /** It is wrapped, and it is prose, not data in lines of one width. */
  fromPdf: boolean;
  speeches: Speech[];
  kind: DocumentKind;
}
