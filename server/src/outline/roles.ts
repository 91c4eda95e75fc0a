/** What each paragraph of a speech is: what rules ask before they look at its words. */

import type { Header } from './header';
import type { Paragraph, Role } from './paragraphs';
import type { Segment } from './speeches';
import { isUnnumberedHeading } from './starts';
import type { Tail } from './tail';
import type { Tree } from './tree';

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

/** Sets the roles of the paragraphs of one segment. */
export function setRoles(
  list: readonly Paragraph[],
  { from, to, header }: Segment,
  tree: Tree,
  { opening, closing, tail }: Frame,
): void {
  const headings = new Set(tree.all.filter((part) => part.form === 'block').map((part) => part.paragraph));
  const block = watermarkBlock(list, from, header);
  for (let i = from; i < to; i++) {
    const paragraph = list[i]!;
    const { shape } = paragraph.scan;
    const residue = shape === 'text' ? undefined : BY_SHAPE[shape];
    if (header.title.includes(i)) paragraph.role = 'title';
    else if (residue === 'residue' || (i < block && isBlockLine(paragraph))) paragraph.role = 'residue';
    else if (i === header.salutation) paragraph.role = 'salutation';
    else if (i === header.addressee) paragraph.role = 'addressee';
    else if (i < header.body) paragraph.role = residue ?? 'note';
    else if (i === tail.date) paragraph.role = 'date';
    else if (tail.attachments && i >= tail.attachments.from && i < tail.attachments.to) paragraph.role = 'attachment';
    else if (i >= tail.from)
      paragraph.role =
        tail.signature !== undefined && i >= tail.signature && i < (tail.date ?? to)
          ? 'signature'
          : (residue ?? 'note');
    else if (closing !== undefined && i >= closing) paragraph.role = 'closing';
    else if (opening && i >= opening.from && i < opening.to) paragraph.role = 'opening';
    else if (headings.has(paragraph) || isUnnumberedHeading(paragraph, list[i + 1])) paragraph.role = 'heading';
    else paragraph.role = residue ?? 'body';
  }
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
