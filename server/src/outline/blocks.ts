/**
 * A text in blocks of some dozens of paragraphs. A block is another object after a change if anything was changed in it,
 * and is moved as a whole otherwise: so what is made of its paragraphs is kept with it, and an unchanged block costs one
 * comparison, however much stands in it.
 */
import { type Splice, spliceInto } from '../text/splice';
import type { Paragraph } from './paragraphs';
import type { TextLine } from './textLine';
import { type Change, firstFrom } from './textLines';

/** Larger ones are cut into some of the usual size, smaller ones joined with the next. */
const USUAL = 64;
const MOST = 2 * USUAL;
const LEAST = USUAL / 4;

/** Paragraphs that follow each other, and what stands between them and before the next block. */
export class Block {
  /** How often a paragraph in it has become something else: what it is may change without a change of its text. */
  roleChanges = 0;

  constructor(
    readonly paragraphs: readonly Paragraph[],
    /** Page numbers that stand between the lines of wrapped text. */
    readonly pageNumbers: readonly TextLine[],
  ) {
    for (let i = 0; i < paragraphs.length; i++) paragraphs[i]!.block = this;
  }

  get start(): number {
    return this.paragraphs[0]!.start;
  }
}

/** All blocks of a text, in order. */
export class Blocks {
  /** Changed in place. */
  readonly list: Block[];

  constructor(paragraphs: readonly Paragraph[], pageNumbers: readonly TextLine[]) {
    this.list = inBlocks(paragraphs, 0, paragraphs.length, pageNumbers);
  }

  /** Makes those anew in which something was changed. `paragraphs` are those after the change, `splice` what it did to them. */
  update(
    paragraphs: readonly Paragraph[],
    pageNumbers: readonly TextLine[],
    splice: Splice<Paragraph>,
    { start, newEnd }: Change,
  ): void {
    const { list } = this;
    const by = splice.added.length - splice.removed.length;
    // The paragraphs that the change may have touched, or between which it was made.
    const from = Math.max(0, Math.min(splice.at, firstFrom(paragraphs, start) - 1));
    const to = Math.max(splice.at + splice.added.length, firstFrom(paragraphs, newEnd), from + 1);
    let at = 0;
    let begin = 0;
    while (at < list.length - 1 && begin + list[at]!.paragraphs.length <= from) begin += list[at++]!.paragraphs.length;
    let next = at;
    let end = begin + by;
    // Always the first of them: what stands before all paragraphs is its own as well.
    while (next < list.length && (next === at || end < to || end - begin < LEAST))
      end += list[next++]!.paragraphs.length;
    const added = inBlocks(paragraphs, begin, Math.min(end, paragraphs.length), pageNumbers);
    spliceInto(list, { at, removed: { length: next - at }, added });
  }
}

/** The paragraphs [from, to) in blocks of about the usual size. */
function inBlocks(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  pageNumbers: readonly TextLine[],
): Block[] {
  const count = to - from;
  const blocks: Block[] = [];
  const size = count <= MOST ? count : Math.ceil(count / Math.round(count / USUAL));
  for (let begin = from; begin < to; begin += size) {
    const end = Math.min(to, begin + size);
    const first = begin === 0 ? 0 : firstFrom(pageNumbers, paragraphs[begin]!.start);
    const next = paragraphs[end];
    const last = next ? firstFrom(pageNumbers, next.start) : pageNumbers.length;
    blocks.push(new Block(paragraphs.slice(begin, end), pageNumbers.slice(first, last)));
  }
  return blocks;
}
