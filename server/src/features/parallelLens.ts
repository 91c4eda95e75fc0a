/** textDocument/codeLens: the patterns of the headings of a list (5+7 · 5+7 · 5+9), above the first of them. */
import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeLens } from 'vscode-languageserver-types';
import { oddOne, patternsOf } from '../outline/pattern';
import type { Outline } from '../outline/types';
import { headingRuns } from '../rules/structure/headings';
import { toRange } from './diagnostics';

/** More does not fit on a line. */
const SHOWN = 12;

/** One lens for each list whose members all have headings. They are to be read; a click does nothing. */
export function parallelLenses(document: TextDocument, outline: Outline): CodeLens[] {
  return headingRuns(outline).flatMap((run) => {
    const patterns = patternsOf(run);
    if (patterns === undefined || run.parts.some(({ form }) => form === 'inline')) return [];
    const odd = oddOne(patterns);
    const shown = patterns
      .slice(0, SHOWN)
      .map((pattern, i) => (i === odd ? l10n.t('{0} (differs)', pattern) : pattern));
    if (patterns.length > SHOWN) shown.push('…');
    const title = l10n.t('Clauses: {0}', shown.join(' · '));
    return [{ range: toRange(document, run.parts[0]!.heading), command: { title, command: '' } }];
  });
}
