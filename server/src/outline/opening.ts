/** 开场白: what stands before the first part of the main body. */
import { familyOf } from './markers';
import { type Place, placeOf } from './place';
import { isUnnumberedHeading } from './starts';
import type { Tree } from './tree';
import type { Run } from './types';

/**
 * The paragraphs of the opening, as indices: from the first sentence before the main body to the main body, or to a
 * heading without a number. Undefined where there is none. The body is so many paragraphs long, the closing left out.
 */
export function findOpening(tree: Tree, length: number): { from: number; to: number } | undefined {
  const { body } = tree;
  const mainAt = mainStart(tree);
  const from = body.findIndex(({ scan }) => scan.sentence || scan.ending === 'colon' || scan.start !== undefined);
  if (from >= length) return undefined;
  const first = body[from];
  if (!first || first.scan.start || first.scan.shape !== 'text' || first.start >= mainAt) return undefined;
  const next = (i: number) => (i + 1 < length ? body[i + 1] : undefined);
  let to = from + 1;
  while (to < length && body[to]!.start < mainAt && !isUnnumberedHeading(body[to]!, next(to))) to++;
  return { from, to: mainAt === Number.POSITIVE_INFINITY && to === length ? from + 1 : to };
}

/**
 * The opening as a whole. It ends with its last paragraph, where the main body begins inside it (会议决定：一、…), or before a
 * list that goes on after it.
 */
export function openingRange({ from, to }: { from: number; to: number }, tree: Tree): Place {
  const { body } = tree;
  const whole = placeOf(body[from]!, body[to - 1]);
  const { start, end } = whole;
  const mainAt = mainStart(tree);
  // In the order of the text: there may be thousands after the opening.
  const beyond = tree.parts.find(
    ({ range }) => range.start >= end || (range.start > start && (range.start >= mainAt || range.end > end)),
  );
  if (!beyond || beyond.range.start >= end) return whole;
  const { paragraph, range } = beyond;
  if (range.start > paragraph.start) whole.endIn(paragraph, range.start - paragraph.start);
  else whole.endLike(placeOf(body[paragraph.index - body[0]!.index - 1]!));
  return whole;
}

/** Where the list begins whose family is furthest out: the main body. */
function mainStart(tree: Tree): number {
  let main: Run | undefined;
  const rank = (run: Run) => familyOf(run.parts[0]!.mark.family).rank;
  const tops = tree.tops.filter((run) => run.parts.some((part) => part.form !== 'inline'));
  for (const run of tops) if (!main || rank(run) < rank(main)) main = run;
  return main?.parts[0]?.heading.start ?? Number.POSITIVE_INFINITY;
}
