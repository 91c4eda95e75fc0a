/**
 * What Enter and Backspace do in the numbered parts of a text: Enter goes on with a list and takes an empty marker
 * back, Backspace removes the marker before the cursor. What follows in the list is numbered anew, numerals only.
 */
import { parseOutline } from '../outline/outline';
import { type Paragraph, toDocument } from '../outline/paragraphs';
import type { Outline, Part } from '../outline/types';
import { applyEdits, composeEdits, type Edit } from './edit';
import { afterMarker, type GoOn, goesOn, markerAfter } from './goOn';
import { breakAt, type LineAt, lineAt, lineBreakAt, newline, paragraphOn } from './newline';
import { isNumbered, numberedLists } from './numbering';
import { renumberPart } from './renumber';

/** What Enter does at an offset. The cursor goes after what is inserted there. */
export function enter(outline: Outline, offset: number, how: GoOn): Edit[] {
  const line = lineAt(outline.text, offset);
  const part = outline.wrapped ? undefined : partOn(outline, line);
  if (part && offset >= part.markEnd) {
    if (isEmpty(part)) return part.children.length > 0 ? newline(outline, offset) : removeMarker(outline, part);
    if (offset >= part.paragraph.end && goesOn(part, how)) {
      const followers = followersOf(outline, part);
      const marker = markerAfter(part, followers);
      if (marker !== undefined) {
        const indent = outline.text.slice(line.start, line.text);
        return [
          ...breakAt(outline.text, offset, line, lineBreakAt(outline.text, line) + indent + marker),
          ...renumberFrom(followers, part.mark.ordinal + 2),
        ];
      }
    }
  }
  return newline(outline, offset);
}

/** What Backspace does right after a marker; undefined where there is none before the cursor. */
export function backspace(outline: Outline, offset: number): Edit[] | undefined {
  const line = lineAt(outline.text, offset);
  const part = partOn(outline, line);
  // 首先， is a word of the text.
  if (!part?.mark.numeralKind || offset < part.markEnd || offset > markerEnd(part, line)) return undefined;
  return removeMarker(outline, part);
}

/** The part whose marker begins a line. */
export function partOn(outline: Outline, line: LineAt): Part | undefined {
  const paragraph = paragraphOn(outline, line);
  // Something before the marker (# of Markdown) is not ours to copy or to leave behind.
  if (!paragraph || paragraph.start !== line.text) return undefined;
  return partOf(outline, paragraph);
}

function partOf({ speeches }: Outline, paragraph: Paragraph): Part | undefined {
  for (const { runs } of speeches)
    for (const { parts } of runs)
      for (const part of parts) if (part.paragraph === paragraph && part.mark === paragraph.scan.start) return part;
  return undefined;
}

/** Nothing but the marker stands on the line. A word (另一方面) is a marker only with its mark. */
function isEmpty({ paragraph, markEnd, mark }: Part): boolean {
  return paragraph.end <= markEnd && (mark.numeralKind !== undefined || mark.end > mark.numeralEnd);
}

/** Where the marker and its blanks end in the document. */
export function markerEnd(part: Part, line: LineAt): number {
  const { paragraph, mark } = part;
  return isEmpty(part) ? line.end : toDocument(paragraph, afterMarker(paragraph.text, mark.end));
}

/** Takes the marker and its blanks away; the paragraph and what stood below it belong to what stands before. */
function removeMarker(outline: Outline, part: Part): Edit[] {
  const end = markerEnd(part, lineAt(outline.text, part.range.start));
  const list = listOf(outline, part);
  const before = list[list.indexOf(part) - 1]?.mark;
  const next = before && isNumbered(before) ? before.ordinal + 1 : part.mark.ordinal;
  const edits = [{ start: part.range.start, end, newText: '' }, ...renumberFrom(followersOf(outline, part), next)];
  return part.children.length === 0 ? edits : renumberMoved(outline, edits, part.children);
}

/** The children of a part whose marker goes are members of other lists now, and go on with their numbers. */
function renumberMoved(outline: Outline, edits: Edit[], children: readonly Part[]): Edit[] {
  const after = parseOutline(applyEdits(outline.text, edits));
  const moved = new Set(children.map(({ range }) => shifted(range.start, edits)));
  const more = after.speeches.flatMap(numberedLists).flatMap((list) => {
    const first = list.findIndex(({ range }) => moved.has(range.start));
    const before = list[first - 1]?.mark;
    return before && isNumbered(before) ? renumberFrom(list.slice(first), before.ordinal + 1) : [];
  });
  return composeEdits(
    edits,
    more.sort((a, b) => a.start - b.start),
  );
}

function shifted(offset: number, edits: readonly Edit[]): number {
  return edits
    .filter(({ start }) => start < offset)
    .reduce((at, { start, end, newText }) => at + newText.length - (end - start), offset);
}

/** The list that the part is counted in. */
function listOf({ speeches }: Outline, part: Part): readonly Part[] {
  for (const speech of speeches)
    if (speech.runs.includes(part.run)) return numberedLists(speech).find((list) => list.includes(part)) ?? [];
  return [];
}

/** The members after a part, up to one that begins to count anew. */
function followersOf(outline: Outline, part: Part): readonly Part[] {
  const list = listOf(outline, part);
  const after = list.slice(list.indexOf(part) + 1);
  const anew = after.findIndex(({ mark }) => mark.ordinal === 1);
  return anew < 0 ? after : after.slice(0, anew);
}

/** Numbers parts from `value` on; 最后 and words stay. */
function renumberFrom(parts: readonly Part[], value: number): Edit[] {
  return parts.flatMap((part, i) => (isNumbered(part.mark) ? renumberPart(part, value + i) : []));
}
