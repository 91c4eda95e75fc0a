/** A key pressed in a text in which | is the cursor. */
import { applyEdits, type Edit } from '../../server/src/edits/edit';

/** The text afterwards, the cursor in it; `own` where the key is left to the editor. */
export function pressed(marked: string, key: (text: string, offset: number) => Edit[] | undefined): string {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const edits = key(text, at);
  if (edits === undefined) return 'own';
  const after = cursorAfter(at, edits);
  const result = applyEdits(text, edits);
  return `${result.slice(0, after)}|${result.slice(after)}`;
}

/** Where an editor has the cursor after edits: it is pushed by what is inserted at it. */
export function cursorAfter(at: number, edits: readonly Edit[]): number {
  let after = at;
  for (const { start, end, newText } of edits) {
    if (start > at || (start === at && end > start)) continue;
    after += end <= at ? newText.length - (end - start) : newText.length - (at - start);
  }
  return after;
}
