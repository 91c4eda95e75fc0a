/** What stands before the body of a speech: title, notes, document number, salutation or addressee. */
import { isSameSeries } from './inlineRuns';
import type { Paragraph } from './paragraphs';

/** Indices into the list of paragraphs. */
export interface Header {
  /** The lines of the title, in order; empty where there is none. */
  title: number[];
  salutation: number | undefined;
  addressee: number | undefined;
  documentNumber: number | undefined;
  /** The first paragraph of the body. */
  body: number;
}

const HEADER_AT_MOST = 30;
export const TITLE_LINES_AT_MOST = 4;

export function emptyHeader(body: number): Header {
  return { title: [], salutation: undefined, addressee: undefined, documentNumber: undefined, body };
}

/** So many more paragraphs stand before it now. */
export function moveHeader(header: Header, by: number): void {
  const { title } = header;
  for (let i = 0; i < title.length; i++) title[i]! += by;
  if (header.salutation !== undefined) header.salutation += by;
  if (header.addressee !== undefined) header.addressee += by;
  if (header.documentNumber !== undefined) header.documentNumber += by;
  header.body += by;
}

/** Whether the same paragraphs are the header. */
export function isSameHeader(a: Header, b: Header): boolean {
  return (
    a.body === b.body &&
    a.salutation === b.salutation &&
    a.addressee === b.addressee &&
    a.documentNumber === b.documentNumber &&
    a.title.length === b.title.length &&
    a.title.every((at, i) => at === b.title[i])
  );
}

/** Reads what stands before the body of the speech that begins at `from`. */
export function readHeader(paragraphs: readonly Paragraph[], from: number, attached: boolean): Header {
  const header = emptyHeader(from);
  const candidates: number[] = [];
  let residue = false;
  let i = from;
  for (; i < Math.min(paragraphs.length, from + HEADER_AT_MOST); i++) {
    const paragraph = paragraphs[i]!;
    const { scan } = paragraph;
    if (scan.shape === 'watermark') residue = true;
    else if (scan.shape === 'documentNumber') header.documentNumber ??= i;
    else if (scan.shape === 'note' && isSubtitle(paragraph)) candidates.push(i);
    else if (scan.shape === 'salutation') {
      header.salutation = i++;
      break;
    } else if (scan.shape === 'addressee' && candidates.length > 0) {
      header.addressee = i++;
      break;
    } else if (isTitleLine(paragraph) && !beginsList(paragraphs, i)) candidates.push(i);
    else if (!['pageNumber', 'attachmentLabel', 'note', 'date'].includes(scan.shape) && !isChrome(paragraphs, i)) break;
  }
  header.body = i;
  header.title = chooseTitle(paragraphs, candidates, attached, residue);
  // Short lines after the title are the body's (cells of a table, an unnumbered heading), unless a salutation follows.
  if (header.salutation === undefined && header.addressee === undefined) {
    const last = header.title[header.title.length - 1];
    const rest = candidates.find((at) => last === undefined || at > last);
    if (rest !== undefined) header.body = rest;
  }
  return header;
}

/** 一　甲 above 二　乙: a doubtful marker that the next ones confirm. */
function beginsList(paragraphs: readonly Paragraph[], at: number): boolean {
  const mark = paragraphs[at]!.scan.start;
  return (
    mark !== undefined &&
    paragraphs
      .slice(at + 1, at + 12)
      .some(({ scan }) => scan.start && isSameSeries(scan.start, mark) && scan.start.ordinal === mark.ordinal + 1)
  );
}

/** Something short between title and salutation, as the caption of a photograph on a web page. */
function isChrome(paragraphs: readonly Paragraph[], at: number): boolean {
  const { text, scan } = paragraphs[at]!;
  if (text.length > 60 || scan.start) return false;
  const next = paragraphs.slice(at + 1, at + 4).findIndex((paragraph) => paragraph.scan.shape === 'salutation');
  return next >= 0 && paragraphs.slice(at + 1, at + 1 + next).every((paragraph) => paragraph.text.length <= 60);
}

/** A line that can be (part of) a title. */
export function isTitleLine({ scan }: Paragraph): boolean {
  return scan.titleLine;
}

/** ——在××会议上的讲话: the second line of a double title. */
export function isSubtitle(paragraph: Paragraph): boolean {
  const { titleWord } = paragraph.scan;
  return (titleWord === 'occasion' || titleWord === 'speech') && /^[—\-－–]/.test(paragraph.text);
}

function chooseTitle(
  paragraphs: readonly Paragraph[],
  candidates: readonly number[],
  attached: boolean,
  residue: boolean,
): number[] {
  const groups = adjacentGroups(paragraphs, candidates);
  const worded = groups.find((group) => titleEnd(paragraphs, group) >= 0);
  if (worded && (!attached || worded === groups[0] || groups.length > 3)) {
    const end = titleEnd(paragraphs, worded);
    const above = groups[groups.indexOf(worded) - 1];
    // A theme above ——在××会议上的讲话, set off by blank lines.
    if (end === 0 && above && isSubtitle(paragraphs[worded[0]!]!))
      return [...above.slice(1 - TITLE_LINES_AT_MOST), worded[0]!];
    return worded.slice(Math.max(0, end - TITLE_LINES_AT_MOST + 1), end + 1);
  }
  const first = groups[0];
  if (!first || (residue && !attached)) return [];
  return first.length <= 3 || attached ? first.slice(0, first.length <= 3 ? first.length : 1) : [];
}

/** The index in the group of the line with which the title ends; -1 where no line ends as titles do. */
function titleEnd(paragraphs: readonly Paragraph[], group: readonly number[]): number {
  for (let i = 0; i < group.length; i++) {
    if (!paragraphs[group[i]!]!.scan.titleWord) continue;
    const next = group[i + 1];
    // 工作报告 / ——在××会议上的讲话
    return next !== undefined && isSubtitle(paragraphs[next]!) ? i + 1 : i;
  }
  return -1;
}

/** Lines that follow each other directly; blank lines may stand between where they stand between all lines. */
function adjacentGroups(paragraphs: readonly Paragraph[], candidates: readonly number[]): number[][] {
  const spaced = isSpaced(paragraphs);
  const groups: number[][] = [];
  for (const at of candidates) {
    const group = groups[groups.length - 1];
    const joined = group && group[group.length - 1] === at - 1 && paragraphs[at]!.blanksBefore <= (spaced ? 1 : 0);
    if (joined) group.push(at);
    else groups.push([at]);
  }
  return groups;
}

/** So many paragraphs show it. */
const SPACED_WITHIN = 40;

/** Whether blank lines stand between the paragraphs of a text. */
export function isSpaced(paragraphs: readonly Paragraph[]): boolean {
  const to = Math.min(paragraphs.length, SPACED_WITHIN);
  let spaced = 0;
  for (let i = 1; i < to; i++) {
    const { blanksBefore, wrapped } = paragraphs[i]!;
    if (blanksBefore === 1 || wrapped) spaced++;
  }
  return spaced > (to - 1) * 0.6;
}
