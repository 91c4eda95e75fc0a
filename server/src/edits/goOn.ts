/** Whether a list goes on after a paragraph, and with which marker. */
import { familyOf } from '../outline/markers';
import type { Part } from '../outline/types';
import { isBlank } from '../text/characters';
import { nextMarkers } from './nextMarker';

/** `items`: after items that are paragraphs of text; `all`: after headings of an outline being drafted as well. */
export type GoOn = 'items' | 'all';

/** The next marker as this list writes it, with its blanks; undefined where there is none (最后， ⑳ 九百九十九). */
export function markerAfter(part: Part, followers: readonly Part[]): string | undefined {
  // Words hold their place: none can be put between two.
  if (familyOf(part.mark.family).words && followers.length > 0) return undefined;
  return nextMarkers(part)[0];
}

/** The offset after the blanks that follow a marker. */
export function afterMarker(text: string, markEnd: number): number {
  let end = markEnd;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  return end;
}

/** Whether Enter at the end of the part's first paragraph begins the next part of its list. */
export function goesOn(part: Part, how: GoOn): boolean {
  const { paragraph, run } = part;
  // 一是…；二是…。: the list stands inside the paragraph.
  if (run.parts.some((other) => other !== part && other.paragraph === paragraph)) return false;
  if (!endsHere(part)) return false;
  const siblings = run.parts.filter((other) => other !== part);
  return isItem(part, siblings) || (how === 'all' && isHeading(part) && siblings.every((one) => isSingle(one)));
}

/** Nothing of the part comes after its paragraph but what may just as well stand after the whole list. */
function endsHere(part: Part): boolean {
  if (isSingle(part)) return true;
  const { parts } = part.run;
  const last = parts[parts.length - 1] === part;
  return last && parts.length > 1 && part.children.length === 0 && parts.slice(0, -1).every(isSingle);
}

/** The whole part is one paragraph. */
function isSingle({ range, paragraph }: Part): boolean {
  return range.end <= paragraph.end;
}

/** A paragraph of text. A short one with a mark at its end is one too, but for the outermost headings (一、…。). */
function isItem(part: Part, siblings: readonly Part[]): boolean {
  const { mark, paragraph, form } = part;
  const { ending } = paragraph.scan;
  if (ending !== 'sentence' && !/[；;]$/.test(paragraph.text)) return false;
  if (form === 'runin' || familyOf(mark.family).rank > OUTERMOST) return true;
  return siblings.some((one) => one.mark.series === mark.series) && siblings.every(isSingle);
}

const OUTERMOST = 10;

/** A heading alone on its line, without a final mark. */
function isHeading({ form, paragraph }: Part): boolean {
  return form === 'block' && paragraph.scan.ending === 'none';
}
