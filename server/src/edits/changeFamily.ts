/** Writes the markers of a list in another form; their numbers stay. */
import { FAMILIES, familyOf } from '../outline/markers';
import type { Mark, Part, Run } from '../outline/types';
import { formatNumeral } from '../text/numerals';
import { type Edit, replaceIn } from './edit';

function familyOfLayer(layer: number) {
  return FAMILIES.find((family) => family.layer === layer)!;
}

/** Gives every member of a list the marker of a layer of GB/T 9704-2012 7.3.3 (1 to 4). */
export function changeLayer(run: Run, layer: number): Edit[] {
  const family = familyOfLayer(layer);
  return run.parts.flatMap((part) => {
    const numeral = formatNumeral(family.numerals[0]!, part.mark.ordinal);
    if (numeral === undefined) return [];
    return replaceIn(
      part.paragraph,
      part.mark.start,
      part.mark.end,
      family.opens[0]! + numeral + family.closes[0]!.texts[0]!,
    );
  });
}
/** How the markers of a layer look: （一）（二）. */
changeLayer.example = (layer: number): string => familyOfLayer(layer).examples.join('');

/** The verb that a marker brings along (一要, 一抓, 第一要): in front of another marker's text it is a word of the text. */
export function verbOf({ family, word }: Mark): string {
  if (family === 'item') return word === '是' ? '' : word;
  return word.endsWith('要') ? '要' : '';
}

/** Gives a member the marker of another; its number stays, and its verb: beside 一是, 二要加强 becomes 二是要加强. */
export function changeWord(part: Part, like: Part): Edit[] {
  const { mark, paragraph } = part;
  const model = like.mark;
  const kind = model.numeralKind ?? familyOf(model.family).numerals[0];
  const numeral = kind && formatNumeral(kind, mark.ordinal);
  if (!numeral) return [];
  const { text } = like.paragraph;
  const verb = verbOf(model) === verbOf(mark) ? '' : verbOf(mark);
  const marker = text.slice(model.start, model.numeralStart) + numeral + text.slice(model.numeralEnd, model.end) + verb;
  return replaceIn(paragraph, mark.start, mark.end, marker);
}

/** Writes a marker that has a usual wrong form (1、 一. （一）、 (一) 第一、) in its right form; nothing where it is right. */
export function rightForm(part: Part): Edit[] {
  const { mark, paragraph } = part;
  if (!mark.wrong || mark.wrong === 'fullwidthDigit') return [];
  const family = familyOf(mark.family);
  const numeral = paragraph.text.slice(mark.numeralStart, mark.numeralEnd);
  const close = family.closes[0]!.texts[0]!;
  return replaceIn(paragraph, mark.start, mark.end, family.opens[0]! + numeral + close);
}

/** The marker in its right form. */
export function rightMarker(part: Part): string {
  const family = familyOf(part.mark.family);
  return (
    family.opens[0]! +
    part.paragraph.text.slice(part.mark.numeralStart, part.mark.numeralEnd) +
    family.closes[0]!.texts[0]!
  );
}
