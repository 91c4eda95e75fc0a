/** speechOutline/placeholders: what is still to be filled in, whether or not its rule is switched on. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toDocument, toDocumentEnd } from '../outline/paragraphs';
import type { Outline } from '../outline/types';
import type { PlaceholdersResult } from '../protocol';
import { placeholderUnfilled } from '../rules/residue/placeholderUnfilled';
import { toRange } from './diagnostics';

/** The places of all placeholders, in the order of the text. */
export function placeholders(document: TextDocument, outline: Outline): PlaceholdersResult {
  return outline.paragraphs
    .filter(({ role }) => role !== 'residue')
    .flatMap((paragraph) =>
      placeholderUnfilled.find(paragraph.text, paragraph.role).map(({ start, end }) => {
        return toRange(document, { start: toDocument(paragraph, start), end: toDocumentEnd(paragraph, end) });
      }),
    );
}
