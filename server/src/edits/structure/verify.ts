/** Whether a changed text reads as it was meant to. */
import { matchMarker } from '../../outline/matchMarker';
import { parseOutline } from '../../outline/outline';
import type { Outline, Speech } from '../../outline/types';
import { applyEdits, type Edit } from '../edit';
import { type Branch, familyIn, levelOf, type Plan, planOf, type Root, type Row, walkAll } from './plan';

/** Whether the text after the edits has the same frame and exactly the parts of the tree. */
export function readsAs(outline: Outline, plan: Plan, edits: readonly Edit[]): boolean {
  const after = parseOutline(applyEdits(outline.text, edits));
  if (after.wrapped !== outline.wrapped) return false;
  return describe(planOf(after).roots, true) === describe(plan.roots, false);
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
