/** Symbols for the search over many texts: speeches by their titles, and their parts, as one list. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseOutline } from '../outline/outline';
import type { Outline } from '../outline/types';
import type { TextSymbol, TextSymbolsParams } from '../protocol';
import { detect } from './detect';
import { outlineTree, type TreeNode } from './outlineTree';
import { symbolKind } from './symbols';

/** What `detect` looks at. */
const SAMPLE = 20_000;

/** `speechOutline/textSymbols`: of a text that need not be open; none where it shall be recognised and is no speech. */
export function textSymbols({ text, fileName, recognise }: TextSymbolsParams): TextSymbol[] {
  if (recognise && !detect({ text: text.slice(0, SAMPLE), fileName }).isSpeech) return [];
  const document = TextDocument.create('', 'speech-outline', 0, text);
  return documentTextSymbols(document, parseOutline(text));
}

/** The titles and parts of a document, in order; members inside a paragraph are left out. */
export function documentTextSymbols(document: TextDocument, outline: Outline): TextSymbol[] {
  const found: TextSymbol[] = [];
  const add = (nodes: readonly TreeNode[], speech: string): void => {
    for (const { kind, name, level, form, selectionRange: range, children } of nodes) {
      if (kind === 'title' || (kind === 'part' && form !== 'inline'))
        found.push({ name, speech, kind: symbolKind(kind, level), range });
      add(children, kind === 'title' ? name : speech);
    }
  };
  add(outlineTree(document, outline), '');
  return found;
}

/** Whether the characters of a query stand in a name in their order, as VS Code looks for them. */
export function matchesQuery(name: string, query: string): boolean {
  let at = 0;
  const lower = name.toLowerCase();
  for (const char of query.toLowerCase().replace(/\s+/g, '')) {
    at = lower.indexOf(char, at) + char.length;
    if (at < char.length) return false;
  }
  return true;
}
