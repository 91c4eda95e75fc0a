/** speechOutline/restructure: moving, promoting, copying and deleting parts with all that stands below them. */
import * as l10n from '@vscode/l10n';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import { applyEdits } from '../edits/edit';
import { insertPart } from '../edits/structure/insertPart';
import { pasteRenumbered } from '../edits/structure/paste';
import { type Declined, isDeclined, type Problem } from '../edits/structure/problems';
import { type Action, type Change, restructure as restructured } from '../edits/structure/restructure';
import type { Outline, Part } from '../outline/types';
import type { PasteResult, RestructureParams, RestructureResult } from '../protocol';
import { lineEnd, lineStart } from '../text/lines';
import { toTextEdits } from './codeActions';
import { allParts, partAt } from './parts';

/** What an action makes of the text; null where no part is at the position. */
export function restructure(
  document: TextDocument,
  outline: Outline,
  position: Position,
  action: RestructureParams['action'],
): RestructureResult | null {
  const offset = document.offsetAt(position);
  const result = change(document, outline, offset, action);
  if (!result) return null;
  if (isDeclined(result)) return { version: document.version, edits: [], problem: reason(result.problem) };
  return {
    version: document.version,
    edits: toTextEdits(document, result.edits),
    selection: cursorIn(document, result),
  };
}

/** What pasting makes of the text with right numbers; null where there is nothing to number. */
export function paste(document: TextDocument, outline: Outline, range: Range, text: string): PasteResult | null {
  const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const pasted = pasteRenumbered(outline, at, text);
  return pasted ? { version: document.version, text: pasted.text, edits: toTextEdits(document, pasted.edits) } : null;
}

function change(
  document: TextDocument,
  outline: Outline,
  offset: number,
  action: RestructureParams['action'],
): Change | Declined | undefined {
  if (action === 'insert') return insertPart(outline, partHere(outline, blankLineAbove(outline, offset)), offset);
  const part = partHere(outline, offset);
  if (!part || typeof action === 'string') return part && restructured(outline, part, action as Action, offset);
  const target = partFrom(outline, document.offsetAt(action.target));
  return target && restructured(outline, part, { move: action.move, target }, offset);
}

/** On an empty line, the end of the text before it: there a new part is put behind that. */
function blankLineAbove({ text, paragraphs }: Outline, offset: number): number {
  if (text.slice(lineStart(text, offset), lineEnd(text, offset)).trim() !== '') return offset;
  return paragraphs.findLast(({ end }) => end <= offset)?.end ?? offset;
}

/** The innermost part at an offset. In the indent of a paragraph, the paragraph is meant. */
function partHere(outline: Outline, offset: number): Part | undefined {
  const next = outline.paragraphs.find(({ end }) => end >= offset);
  const indent = next && offset < next.start && !/[\r\n]/.test(outline.text.slice(offset, next.start));
  return partAt(outline, indent ? next.start : offset);
}

/** The part whose marker begins at an offset, or else the innermost there. */
function partFrom(outline: Outline, offset: number): Part | undefined {
  return allParts(outline).find(({ range }) => range.start === offset) ?? partHere(outline, offset);
}

function cursorIn(document: TextDocument, { edits, cursor }: Change): Range {
  const text = applyEdits(document.getText(), edits);
  const at = TextDocument.create('', '', 0, text).positionAt(cursor);
  return { start: at, end: at };
}

function reason(problem: Problem): string {
  switch (problem) {
    case 'first':
      return l10n.t('This is the first part of its list; there is none above.');
    case 'last':
      return l10n.t('This is the last part of its list; there is none below.');
    case 'top':
      return l10n.t('This part is of the highest level already.');
    case 'noHolder':
      return l10n.t('The first part of a list cannot be demoted: there is none before it to hold it.');
    case 'deepest':
      return l10n.t('There is no numbering for one more level here.');
    case 'inline':
      return l10n.t('This cannot be done with items inside a paragraph; put them on lines of their own first.');
    case 'wrapped':
      return l10n.t('The lines of this text are broken; make paragraphs of them first.');
    case 'itself':
      return l10n.t('A part cannot be moved into itself.');
    case 'words':
      return l10n.t('This list counts with words that cannot be continued.');
    case 'numbers':
      return l10n.t('There is no such number in this numbering (①–⑳, 甲–癸).');
    case 'noPlace':
      return l10n.t('No part can begin here.');
    case 'unsure':
      return l10n.t('The parts could not be told apart safely afterwards; nothing was changed.');
  }
}
