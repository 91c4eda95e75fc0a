/**
 * textDocument/formatting and rangeFormatting: what cannot change the meaning (the safe fixes of the rules, as fix-all
 * makes them) and, where the writer wants it, the blanks before paragraphs and the blank lines between them. Formatting
 * what is formatted changes nothing.
 */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Edit } from '../edits/edit';
import { type Layout, layout } from '../edits/layout';
import { composeRounds } from '../edits/merge';
import type { Outline, Span } from '../outline/types';
import { toTextEdits } from './codeActions';
import type { FindingOptions } from './findings';
import { edited, safeRound } from './fixAll';
import { Kept } from './kept';

export interface FormattingOptions extends FindingOptions {
  format: Layout;
}

/** Longer texts are no speeches, and saving must not wait for them. UTF-16 units. */
const LONGEST = 500_000;
/** A change may bring out another one; more rounds than this no text needs. */
const ROUNDS = 8;

/** The edits for a whole document, or those that are altogether inside a range. */
export function formattingEdits(
  document: TextDocument,
  outline: Outline,
  options: FormattingOptions,
  range?: Range,
): TextEdit[] {
  if (outline.text.length > LONGEST) return [];
  const within = range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return toTextEdits(document, within ? edits(outline, options, within) : wholeEdits(outline, options));
}

const kept = new Kept<Outline, Edit[]>();

/** Once for a text and its settings: who saves twice is answered at once. */
function wholeEdits(outline: Outline, options: FormattingOptions): Edit[] {
  const { rules, dictionary, ignored, format } = options;
  return kept.get(outline, [rules, dictionary, ignored, format], () => edits(outline, options));
}

/** First what is wrong, then how it is set: marks decide where a paragraph ends, not the other way round. */
function edits(outline: Outline, options: FormattingOptions, range?: Span): Edit[] {
  const rounds: Edit[][] = [];
  let current = outline;
  let within = range;
  while (rounds.length < ROUNDS) {
    let round = safeRound(current, options, within);
    if (round.length === 0) round = layout(current, options.format, within);
    if (round.length === 0) break;
    rounds.push(round);
    current = edited(current, round);
    within = within && { start: within.start, end: within.end + growth(round) };
  }
  return composeRounds(outline.text.length, rounds);
}

/** How much longer a text is after edits. */
function growth(round: readonly Edit[]): number {
  return round.reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), 0);
}
