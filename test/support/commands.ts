/** Every edit that the extension can make of a text, one command each, as features answer them. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import { reflow } from '../../server/src/edits/reflow';
import { renumberOutline } from '../../server/src/edits/renumber';
import { toTextEdits } from '../../server/src/features/codeActions';
import { completions } from '../../server/src/features/completion';
import { safeEdits } from '../../server/src/features/fixAll';
import { formattingEdits } from '../../server/src/features/formatting';
import { pressKey } from '../../server/src/features/key';
import { rename } from '../../server/src/features/names';
import { paste, restructure } from '../../server/src/features/restructure';
import type { KeyParams, RestructureParams } from '../../server/src/protocol';
import type { Opened } from './document';

export interface Command {
  name: string;
  /** What it makes of a text at a position; null where it does nothing. */
  run(opened: Opened, position: Position): { edits: TextEdit[]; selection?: { start: Position } } | null;
}

const ACTIONS: Exclude<RestructureParams['action'], object>[] = [
  ...(['promote', 'demote', 'moveUp', 'moveDown', 'duplicate', 'delete', 'insert'] as const),
];
const KEYS: KeyParams['key'][] = ['enter', 'tab', 'shiftTab', 'backspace'];
const FORMAT = { indent: 'two', blankLines: 'sections' } as const;
const NEW_NAME = '某某新名某';
/** What is pasted: the first of a list, and the text that goes with it. */
const PASTED = ['一、加强学习', '工作要抓紧。', '二、改进作风', ''];

export const COMMANDS: readonly Command[] = [
  ...ACTIONS.map((action) => ({
    name: action,
    run: ({ document, outline }: Opened, position: Position) => restructure(document, outline, position, action),
  })),
  ...KEYS.map((key) => ({
    name: key,
    run: ({ document, outline }: Opened, position: Position) => {
      const params = { textDocument: { uri: document.uri, version: document.version }, position, key };
      return pressKey(document, outline, params, { onEnter: 'items', markerKeys: true });
    },
  })),
  {
    name: 'complete',
    run: ({ document, outline }, position) => {
      const options = { dictionary: { terms: new Map(), names: [] }, snippets: false };
      const item = completions(document, outline, position, options).items[0];
      return item ? { edits: [item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])] } : null;
    },
  },
  {
    name: 'format',
    run: ({ document, outline }) => ({ edits: formattingEdits(document, outline, { rules: {}, format: FORMAT }) }),
  },
  {
    name: 'fixAll',
    run: ({ document, outline }) => ({ edits: toTextEdits(document, safeEdits(outline, { rules: {} }) ?? []) }),
  },
  {
    name: 'renumber',
    run: ({ document, outline }) => ({ edits: toTextEdits(document, renumberOutline(outline)) }),
  },
  { name: 'reflow', run: ({ document, outline }) => ({ edits: toTextEdits(document, reflow(outline)) }) },
  {
    name: 'rename',
    run: ({ document, outline }, position) => {
      const edits = rename(document, outline, [], position, NEW_NAME);
      return Array.isArray(edits) ? { edits } : null;
    },
  },
  {
    name: 'paste',
    run: ({ document, outline, text }, position) => {
      const pasted = PASTED.join(/\r\n|\r|\n/.exec(text)?.[0] ?? '\n');
      const at = { line: position.line, character: 0 };
      const range = { start: at, end: at };
      const answer = paste(document, outline, range, pasted);
      return { edits: [{ range, newText: answer?.text ?? pasted }, ...(answer?.edits ?? [])] };
    },
  },
];

/** Some positions of a text: where markers begin and end, where lines end, and the ends of the text. */
export function positionsIn({ document, outline, text }: Opened, atMost: number): Position[] {
  const marks = outline.speeches
    .flatMap(({ runs }) => runs.flatMap(({ parts }) => parts))
    .flatMap(({ range, markEnd, paragraph }) => [range.start, markEnd, paragraph.end]);
  const all = [...marks, text.length, 0, ...outline.paragraphs.map(({ end }) => end)];
  const step = Math.max(1, Math.floor(all.length / atMost));
  return all
    .filter((_, i) => i % step === 0)
    .slice(0, atMost)
    .map((offset) => document.positionAt(offset));
}

/** The text after a command at a position; as it was where the command does nothing. */
export function after(opened: Opened, command: Command, position: Position): string {
  const answer = command.run(opened, position);
  return answer ? TextDocument.applyEdits(opened.document, answer.edits) : opened.text;
}
