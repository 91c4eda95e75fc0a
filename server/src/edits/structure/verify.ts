/** Whether a changed text reads as it was meant to. */
import { matchMarker } from '../../outline/matchMarker';
import { parseOutline } from '../../outline/outline';
import { isInline } from '../../outline/part';
import type { Outline, Part, Speech } from '../../outline/types';
import { applyEdits, type Edit } from '../edit';
import { type Branch, familyIn, levelOf, type Plan, planOf, type Root, type Row, walkAll } from './plan';

/**
 * Whether the text after the edits has the same frame and exactly the parts of the tree; where parts were `moved`, each
 * with the lines it had. (What stood in the midst of the text may end a list, or join another line, at its end.)
 */
export function readsAs(outline: Outline, plan: Plan, edits: readonly Edit[], moved = false): boolean {
  const after = parseOutline(applyEdits(outline.text, edits));
  if (after.wrapped !== outline.wrapped) return false;
  const read = planOf(after);
  if (describe(read.roots, true) !== describe(plan.roots, false)) return false;
  return !moved || linesIn(read, after) === linesIn(plan, outline);
}

/** How many lines each part of a tree has in an outline. */
function linesIn({ roots }: Plan, outline: Outline): string {
  const counts = linesOfParts(outline);
  return roots.map((root) => [...walkAll(root)].map(({ part }) => counts.get(part) ?? 0)).join();
}

/**
 * How many lines of text are a part's own, if any: those in parts below it are theirs. Residue is not counted, nor a
 * heading without a number: the last one leads what comes next.
 */
function linesOfParts({ speeches, paragraphs }: Outline): Map<Part, number> {
  const parts = speeches.flatMap(({ runs }) => runs.flatMap((run) => run.parts.filter((part) => !isInline(part))));
  parts.sort((a, b) => a.range.start - b.range.start);
  const counts = new Map<Part, number>();
  const open: Part[] = [];
  let next = 0;
  for (const { start, end, pieces, role, scan } of paragraphs) {
    while (open.length > 0 && open[open.length - 1]!.range.end <= start) open.pop();
    for (; next < parts.length && parts[next]!.range.start < end; next++) open.push(parts[next]!);
    const owner = open[open.length - 1];
    const leads = role === 'heading' && !scan.start;
    if (owner && !leads && role !== 'residue') counts.set(owner, (counts.get(owner) ?? 0) + pieces.length);
  }
  return counts;
}

function describe(roots: readonly Root[], asRead: boolean): string {
  return roots
    .flatMap((root) => {
      const rows = new Map<Row, number>();
      const parts = [...walkAll(root)].map((branch) => {
        if (!rows.has(branch.row)) rows.set(branch.row, rows.size);
        const row = rows.get(branch.row);
        const key = asRead ? keyOf(branch) : keyAfter(branch);
        return `${levelOf(branch)} ${row} ${familyIn(branch)} ${branch.ordinal} ${key}`;
      });
      return [frameOf(root.speech), ...parts];
    })
    .join('\n');
}

function frameOf(speech: Speech): string {
  const { title, salutation, opening, closing, attachments, signature, date, attached } = speech;
  const elements = [title, salutation, opening, closing, ...attachments, signature, date];
  return [attached, ...elements.map((element) => element && `${element.kind} ${element.name}`)].join('|');
}

const KEY = 12;

/** The first words of a part: what tells one from the other. */
function keyOf({ part, fresh }: Branch): string {
  return fresh ? '' : firstWords(part.paragraph.text, part.mark.end);
}

/** The same after its marker is rewritten; 'not a marker' where the new one would not be read as what it is. */
function keyAfter(branch: Branch): string {
  const { part, rewriting, ordinal, fresh } = branch;
  if (!rewriting || fresh) return keyOf(branch);
  const text = (rewriting.write(ordinal) ?? '') + part.paragraph.text.slice(rewriting.to);
  const mark = matchMarker(text, 0, part.form === 'inline');
  return mark?.family === rewriting.family && mark.ordinal === ordinal ? firstWords(text, mark.end) : 'not a marker';
}

function firstWords(text: string, from: number): string {
  const rest = text.slice(from).trimStart();
  const stop = rest.search(/[；。，、！？：…;,.!?:]/);
  return rest.slice(0, Math.min(stop < 0 ? KEY : stop, KEY));
}
