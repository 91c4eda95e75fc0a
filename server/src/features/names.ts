/** References, highlights, rename and linked editing of a name: all of the same places. */
import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { checkNewName, type NameProblem, renameAt } from '../edits/renameName';
import { isCut, type Name, nameAt, occurrencesOf, selectedName, spanOf } from '../outline/names';
import type { Outline } from '../outline/types';
import type { RenameNameParams, RenameNameResult } from '../protocol';
import type { Dictionary } from '../rules/types';
import { toRange } from './diagnostics';

/** Why nothing is renamed, in the writer's language. */
export interface Problem {
  problem: string;
}

/** A name at a position, and where it stands in the document. */
interface NameUse {
  name: Name;
  /** Where it was asked for. */
  range: Range;
  ranges: Range[];
}

/** The names that the writer has given: those of the dictionary, and the right forms of its terms. */
export function dictionaryNames({ names, terms }: Dictionary): string[] {
  return [...new Set([...names, ...[...terms.values()].filter((term) => term.length > 1)])];
}

/** The name at a position with all its places; undefined where there is none. */
export function nameUse(
  document: TextDocument,
  outline: Outline,
  dictionary: readonly string[],
  position: Position,
): NameUse | undefined {
  const found = nameAt(outline, dictionary, document.offsetAt(position));
  if (!found) return undefined;
  const places = occurrencesOf(outline, dictionary, found.name);
  return {
    name: found.name,
    range: toRange(document, spanOf(found.place)),
    ranges: places.map((place) => toRange(document, spanOf(place))),
  };
}

/** textDocument/prepareRename: what would be renamed. */
export function prepareRename(
  document: TextDocument,
  outline: Outline,
  dictionary: readonly string[],
  position: Position,
): { range: Range; placeholder: string } | Problem {
  const use = nameUse(document, outline, dictionary, position);
  if (!use) return { problem: noName() };
  return { range: use.range, placeholder: use.name.text };
}

/** textDocument/rename: the edits for all places of the name at a position. */
export function rename(
  document: TextDocument,
  outline: Outline,
  dictionary: readonly string[],
  position: Position,
  newName: string,
): TextEdit[] | Problem {
  const found = nameAt(outline, dictionary, document.offsetAt(position));
  return found ? renameAll(document, outline, dictionary, found.name, newName) : { problem: noName() };
}

/** `speechOutline/renameName`: of what is selected, or of the name at the cursor. */
export function renameName(
  document: TextDocument,
  outline: Outline,
  dictionary: readonly string[],
  { range, newName }: Pick<RenameNameParams, 'range' | 'newName'>,
): RenameNameResult {
  const { version } = document;
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const found = start < end ? selectedName(outline, { start, end }) : nameAt(outline, dictionary, start);
  if (!found) return { version, name: '', places: 0, edits: [], problem: noName() };
  const { name } = found;
  const places = occurrencesOf(outline, dictionary, name).length;
  const answer = { version, name: name.text, places, edits: [] };
  if (newName === undefined) return answer;
  const edits = renameAll(document, outline, dictionary, name, newName);
  return 'problem' in edits ? { ...answer, ...edits } : { ...answer, edits };
}

/** The edits for all places of a name. */
function renameAll(
  document: TextDocument,
  outline: Outline,
  dictionary: readonly string[],
  name: Name,
  newName: string,
): TextEdit[] | Problem {
  const checked = checkNewName(name, newName);
  if ('problem' in checked) return { problem: sayProblem(checked.problem) };
  const edits = renameAt(occurrencesOf(outline, dictionary, name), checked.text);
  return edits.map(({ start, end, newText }) => ({ range: toRange(document, { start, end }), newText }));
}

/**
 * textDocument/linkedEditingRange: the places of a quoted name, which change together while one is typed in. Not where
 * a line break cuts one of them.
 */
export function linkedEditing(
  document: TextDocument,
  outline: Outline,
  position: Position,
): { ranges: Range[]; wordPattern: string } | null {
  const name = nameAt(outline, [], document.offsetAt(position))?.name;
  if (!name?.marks) return null;
  const places = occurrencesOf(outline, [], name);
  if (places.length < 2 || places.some(isCut)) return null;
  const ranges = places.map((place) => toRange(document, spanOf(place)));
  return { ranges, wordPattern: `[^${name.marks.open}${name.marks.close}\\r\\n]*` };
}

function noName(): string {
  return l10n.t('No name is known here. Select it and use “Rename a Name…”.');
}

function sayProblem(problem: NameProblem): string {
  switch (problem) {
    case 'empty':
      return l10n.t('The new name is empty.');
    case 'lineBreak':
      return l10n.t('The new name contains a line break.');
    case 'tooLong':
      return l10n.t('The new name is too long.');
    case 'marks':
      return l10n.t('The marks in the new name do not match, or are those around the name.');
  }
}
