/** textDocument/codeLens: the patterns of the headings of a list (5+7 · 5+7 · 5+9), above the first of them. */
import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeLens } from 'vscode-languageserver-types';
import { oddOne, patternsOf } from '../outline/pattern';
import type { Outline, Run } from '../outline/types';
import { headingRuns } from '../rules/structure/headings';
import { finish, type Steps } from '../text/steps';
import { toRange } from './diagnostics';
import { Kept } from './kept';

/** More does not fit on a line. */
const SHOWN = 12;

const kept = new Kept<Outline, CodeLens[]>();

/** One lens for each list whose members all have headings. They are to be read; a click does nothing. */
export function parallelLenses(document: TextDocument, outline: Outline): CodeLens[] {
  return finish(parallelLensSteps(document, outline, { parallelLens: true }));
}

/** The same where they are switched on, a list at a time. */
export function* parallelLensSteps(
  document: TextDocument,
  outline: Outline,
  { parallelLens }: { parallelLens: boolean },
): Steps<CodeLens[]> {
  return parallelLens ? yield* kept.steps(outline, [], () => makeLenses(document, outline)) : [];
}

function* makeLenses(document: TextDocument, outline: Outline): Steps<CodeLens[]> {
  const lenses: CodeLens[] = [];
  for (const run of headingRuns(outline)) {
    const lens = lensOf(document, run);
    if (lens) lenses.push(lens);
    yield;
  }
  return lenses;
}

function lensOf(document: TextDocument, run: Run): CodeLens | undefined {
  const patterns = patternsOf(run);
  if (patterns === undefined || run.parts.some(({ form }) => form === 'inline')) return undefined;
  const odd = oddOne(patterns);
  const shown = patterns.slice(0, SHOWN).map((pattern, i) => (i === odd ? l10n.t('{0} (differs)', pattern) : pattern));
  if (patterns.length > SHOWN) shown.push('…');
  const title = l10n.t('Clauses: {0}', shown.join(' · '));
  return { range: toRange(document, run.parts[0]!.heading), command: { title, command: '' } };
}
