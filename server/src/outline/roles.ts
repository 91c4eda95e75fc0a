/** What each paragraph of a speech is: what rules ask before they look at its words. */

import { type Header, isSameHeader } from './header';
import type { Paragraph, Role } from './paragraphs';
import type { Segment } from './speeches';
import { isUnnumberedHeading } from './starts';
import type { Tail } from './tail';
import type { Part } from './types';

const BY_SHAPE: Partial<Record<Paragraph['scan']['shape'], Role>> = {
  watermark: 'residue',
  pageNumber: 'residue',
  documentNumber: 'documentNumber',
  note: 'note',
  attachmentLabel: 'attachment',
  attachmentList: 'attachment',
};

/** Where the opening and the closing stand, as indices into the list of paragraphs; ends are exclusive. */
export interface Frame {
  opening: { from: number; to: number } | undefined;
  closing: number | undefined;
  tail: Tail;
}

/** Paragraphs, as indices into the list, and the parts that begin in them. */
export interface Stretched {
  from: number;
  to: number;
  parts: readonly Part[];
}

/** Sets the roles of some paragraphs of a segment. */
export function setRoles(
  list: readonly Paragraph[],
  segment: Segment,
  frame: Frame,
  { from, to, parts }: Stretched,
): void {
  const { header } = segment;
  const block = watermarkBlock(list, segment.from, header);
  let next = 0;
  for (let i = from; i < to; i++) {
    const paragraph = list[i]!;
    let isHeading = false;
    for (; next < parts.length && parts[next]!.paragraph.index <= i; next++)
      if (parts[next]!.paragraph === paragraph && parts[next]!.form === 'block') isHeading = true;
    const { shape } = paragraph.scan;
    const byShape = shape === 'text' ? undefined : BY_SHAPE[shape];
    if (header.title.length > 0 && header.title.includes(i)) paragraph.role = 'title';
    else if (byShape === 'residue' || (i < block && isBlockLine(paragraph))) paragraph.role = 'residue';
    else if (i < header.body) paragraph.role = headRole(header, i) ?? byShape ?? 'note';
    else if (i < frame.tail.from)
      paragraph.role = bodyRole(list, i, frame) ?? byShape ?? (isHeading ? 'heading' : 'body');
    else paragraph.role = tailRole(frame.tail, i) ?? byShape ?? 'note';
  }
}

/**
 * Whether the frame stands where it stood before, so that only the paragraphs [from, to) may have other roles: the same
 * header, the opening as far from the beginning of its segment and before them, all else as far from the end and behind
 * them.
 */
export function isSameFrame(
  before: { segment: Segment; frame: Frame },
  now: { segment: Segment; frame: Frame },
  { from, to }: Stretched,
): boolean {
  const { opening, closing, tail } = now.frame;
  if (!isSameHeader(before.segment.header, now.segment.header)) return false;
  const [a, b] = [placesIn(before), placesIn(now)];
  return (opening?.to ?? from) <= from && (closing ?? tail.from) >= to && a.every((place, i) => place === b[i]);
}

function placesIn({ segment, frame: { opening, closing, tail } }: { segment: Segment; frame: Frame }) {
  const { attachments, signature, date, from } = tail;
  const behind = [closing, attachments?.from, attachments?.to, signature, date, from];
  return [
    ...[opening?.from, opening?.to].map((at) => at !== undefined && at - segment.from),
    ...behind.map((at) => at !== undefined && segment.to - at),
  ];
}

function headRole({ salutation, addressee }: Header, i: number): Role | undefined {
  if (i === salutation) return 'salutation';
  return i === addressee ? 'addressee' : undefined;
}

function bodyRole(list: readonly Paragraph[], i: number, { opening, closing }: Frame): Role | undefined {
  if (closing !== undefined && i >= closing) return 'closing';
  if (opening && i >= opening.from && i < opening.to) return 'opening';
  return isUnnumberedHeading(list[i]!, list[i + 1]) ? 'heading' : undefined;
}

function tailRole({ attachments, signature, date = -1 }: Tail, i: number): Role | undefined {
  if (i === date) return 'date';
  if (attachments && i >= attachments.from && i < attachments.to) return 'attachment';
  // One line of it stands after the date, any number before.
  return signature !== undefined && i >= signature && i < Math.max(date, signature + 1) ? 'signature' : undefined;
}

const BLOCK_LINE_AT_MOST = 40;

/** Where the block of watermarks above a speech ends, as an index; it begins with its first line. */
function watermarkBlock(list: readonly Paragraph[], from: number, header: Header): number {
  const before = list.slice(from, header.title[0] ?? header.salutation ?? header.addressee ?? header.body);
  if (before[0]?.scan.shape !== 'watermark') return from;
  return from + before.findLastIndex(({ scan }) => scan.shape === 'watermark');
}

/** A line between watermarks that says nothing of a speech: the name of a site, its advertisement. */
function isBlockLine({ scan, text }: Paragraph): boolean {
  return scan.shape === 'text' && !scan.titleWord && !scan.start && !scan.sentence && text.length <= BLOCK_LINE_AT_MOST;
}
