/** Completion as the writer sees it: `｜` in a text is the cursor. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { completions } from '../../server/src/features/completion';
import type { Dictionary } from '../../server/src/rules/types';
import { open } from './document';

export interface Offer {
  /** The labels, in the order in which they are sorted. */
  labels: string[];
  items: CompletionItem[];
  /** Typing on asks again. */
  isIncomplete: boolean;
  /** The text after accepting the item with this label, ｜ where the cursor goes. */
  accept(label: string): string;
}

const NONE: Dictionary = { terms: new Map(), names: [] };

/** What is offered at ｜: asked for, or unasked after the character `trigger` before it. */
export function offered(
  marked: string,
  options: { trigger?: string; dictionary?: Dictionary; snippets?: boolean } = {},
): Offer {
  const at = marked.indexOf('｜');
  if (at < 0) throw new Error(`no ｜ in ${marked}`);
  const { document, outline } = open(marked.replace('｜', ''));
  const { trigger, dictionary = NONE, snippets = false } = options;
  const { isIncomplete, items: found } = completions(document, outline, document.positionAt(at), {
    dictionary,
    trigger,
    snippets,
  });
  const items = [...found].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
  return {
    labels: items.map(({ label }) => label),
    items,
    isIncomplete,
    accept(label) {
      const item = items.find((one) => one.label === label);
      if (!item) throw new Error(`${label} is not among ${items.map((one) => one.label).join(' | ')}`);
      return accepted(document, item);
    },
  };
}

/** The text with the item accepted, and ｜ behind what it inserted. */
export function accepted(document: TextDocument, item: CompletionItem): string {
  const edit = item.textEdit as TextEdit;
  const edits = [{ range: edit.range, newText: `${edit.newText}｜` }, ...(item.additionalTextEdits ?? [])];
  return TextDocument.applyEdits(document, edits);
}
