/** The commands that move through the outline. */
import * as vscode from 'vscode';
import type { NavigateParams, NavigateResult } from '../../server/src/protocol';
import { type LanguageServer, languageId } from './languageClient';

const targets: Record<string, NavigateParams['to']> = {
  'speechOutline.nextPart': 'nextPart',
  'speechOutline.previousPart': 'previousPart',
  'speechOutline.nextSibling': 'nextSibling',
  'speechOutline.previousSibling': 'previousSibling',
  'speechOutline.parentPart': 'parent',
  'speechOutline.selectPart': 'part',
};

/** Registers the navigation commands. */
export function registerNavigation(server: LanguageServer): vscode.Disposable {
  const commands = Object.entries(targets).map(([command, to]) =>
    vscode.commands.registerCommand(command, () => go(server, to)),
  );
  return vscode.Disposable.from(...commands);
}

async function go(server: LanguageServer, to: NavigateParams['to']): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== languageId) return;
  const { document } = editor;
  const { version } = document;
  const { line, character } = editor.selection.active;
  const params: NavigateParams = {
    textDocument: { uri: document.uri.toString() },
    // `selectPart` again takes the part around the selected one, so it starts from where the selection starts.
    position: to === 'part' ? editor.selection.start : { line, character },
    to,
  };
  const result = await server.request<NavigateResult | null>('speechOutline/navigate', params);
  if (document.version !== version) return;
  if (!result) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is no such part from here.'), 2000);
    return;
  }
  const part = asRange(result.range);
  const heading = asRange(result.selectionRange);
  editor.selection =
    to === 'part' ? new vscode.Selection(part.start, part.end) : new vscode.Selection(heading.start, heading.start);
  editor.revealRange(heading, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function asRange({ start, end }: NavigateResult['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
