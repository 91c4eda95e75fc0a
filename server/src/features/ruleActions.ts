/**
 * What can be done about a finding other than putting it right: ignore it, ignore its rule in this file, switch the
 * rule off; and the selection as a word of the writer's own. All are commands of the client, which changes settings;
 * the text stays as it is.
 */
import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import type { Outline, Span } from '../outline/types';
import type { ActionCommands } from '../protocol';
import { placeholderUnfilled } from '../rules/residue/placeholderUnfilled';
import type { Finding } from '../rules/types';
import { excerptOf } from './findings';

/** For more findings at once these actions would bury the fixes. */
const MOST = 3;
/** What is longer is no word and no name. */
const LONGEST = 20;

/** The actions for the findings at the cursor; `all` are those of the whole document. */
export function ruleActions(
  document: TextDocument,
  outline: Outline,
  here: readonly { finding: Finding; diagnostic: Diagnostic }[],
  all: readonly Finding[],
): CodeAction[] {
  const codes = [...new Set(here.map(({ finding }) => finding.code))];
  const onwards = nextPlaceholder(here);
  if (here.length > MOST) return onwards;
  const ignoring = here.map(({ finding, diagnostic }) => {
    const excerpt = excerptOf(outline.text, finding, all);
    const title = l10n.t('Ignore this finding ({0})', finding.code);
    return action(title, 'speechOutline.ignoreFinding', [document.uri, finding.code, excerpt], [diagnostic]);
  });
  return [
    ...onwards,
    ...ignoring,
    ...codes.flatMap((code) => {
      const diagnostics = here.filter(({ finding }) => finding.code === code).map(({ diagnostic }) => diagnostic);
      return [
        action(l10n.t('Ignore {0} in this file', code), 'speechOutline.ignoreRule', [document.uri, code], diagnostics),
        action(
          l10n.t('Switch off the rule {0}', code),
          'speechOutline.switchOffRule',
          [document.uri, code],
          diagnostics,
        ),
      ];
    }),
  ];
}

/** What can be done about a placeholder besides filling it in. */
function nextPlaceholder(here: readonly { finding: Finding; diagnostic: Diagnostic }[]): CodeAction[] {
  const diagnostics = here
    .filter(({ finding }) => finding.code === placeholderUnfilled.code)
    .map(({ diagnostic }) => diagnostic);
  if (diagnostics.length === 0) return [];
  return [action(l10n.t('Go to the next placeholder'), 'speechOutline.nextPlaceholder', [], diagnostics)];
}

/** The selection as a name, or as a wrong form; nothing where it is no word. */
export function wordActions(document: TextDocument, outline: Outline, { start, end }: Span): CodeAction[] {
  if (end - start > 2 * LONGEST) return [];
  const text = outline.text.slice(start, end).trim();
  const { length } = [...text];
  if (length < 2 || length > LONGEST || !/\p{Script=Han}/u.test(text) || /[\p{P}\p{Cc}]/u.test(text)) return [];
  const name = l10n.t('Add “{0}” to the dictionary as a name', text);
  const term = l10n.t('Add “{0}” to the dictionary as a wrong form…', text);
  return [
    action(name, 'speechOutline.addName', [document.uri, text]),
    action(term, 'speechOutline.addTerm', [document.uri, text]),
  ];
}

function action<Name extends keyof ActionCommands>(
  title: string,
  command: Name,
  args: ActionCommands[Name],
  diagnostics?: Diagnostic[],
): CodeAction {
  const plain: CodeAction = { title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: args } };
  return diagnostics ? { ...plain, diagnostics } : plain;
}
