/** speechOutline/status: what the status items say about a document. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Outline } from '../outline/types';
import type { StatusResult } from '../protocol';
import { charactersOf } from './lengths';
import { allParts } from './parts';

export function status(_document: TextDocument, outline: Outline, kindIsSet = false): StatusResult {
  return {
    kind: outline.kind,
    kindIsSet,
    characters: charactersOf(outline),
    speeches: outline.speeches.length,
    parts: allParts(outline).length,
  };
}
