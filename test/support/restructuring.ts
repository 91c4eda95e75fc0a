/** One-line tests of structure editing. */

import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../server/src/edits/edit';
import { isDeclined } from '../../server/src/edits/structure/problems';
import { type Action, restructure } from '../../server/src/edits/structure/restructure';
import { partAt } from '../../server/src/features/parts';
import { restructure as restructureAt } from '../../server/src/features/restructure';
import { parseOutline } from '../../server/src/outline/outline';
import type { Part } from '../../server/src/outline/types';
import { open } from './document';

/** The text after an action on the part that begins with `at` (its marker and first words), ‸ at the cursor; or why nothing is done. */
export function changed(
  text: string,
  at: string,
  action: Exclude<Action, object> | 'before' | 'after' | 'inside',
  target = '',
): string {
  const outline = parseOutline(text);
  const part = (words: string): Part => {
    const found = text.includes(words) && partAt(outline, text.indexOf(words));
    if (!found) throw new Error(`no part at ${words}`);
    return found;
  };
  const wanted =
    action === 'before' || action === 'after' || action === 'inside' ? { move: action, target: part(target) } : action;
  const one = part(at);
  const result = restructure(outline, one, wanted, one.markEnd);
  if (isDeclined(result)) return result.problem;
  const done = applyEdits(text, result.edits);
  return `${done.slice(0, result.cursor)}‸${done.slice(result.cursor)}`;
}

/** The text after `insert next part` at ‸, with ‸ at the cursor; or why nothing is done. */
export function inserted(marked: string): string {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const { document, outline } = open(text);
  const result = restructureAt(document, outline, document.positionAt(offset), 'insert');
  if (!result || result.problem !== undefined) return result?.problem ?? 'no part';
  const done = TextDocument.create('', '', 1, TextDocument.applyEdits(document, result.edits));
  const cursor = done.offsetAt(result.selection!.start);
  return `${done.getText().slice(0, cursor)}‸${done.getText().slice(cursor)}`;
}
