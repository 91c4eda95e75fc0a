/** `Speech Outline: New speech…`: picks a kind and opens its skeleton, with tab stops where words are missing. */
import * as vscode from 'vscode';
import templates from '../templates/templates.json';
import { languageId } from './languageClient';

/** Registers `speechOutline.newSpeech`. */
export function registerNewSpeech(): vscode.Disposable {
  return vscode.commands.registerCommand('speechOutline.newSpeech', newSpeech);
}

/** With the id of a kind nothing is asked, which serves keybindings and tests. */
async function newSpeech(id?: unknown): Promise<void> {
  const kind = templates.kinds.find((candidate) => candidate.id === id) ?? (await pick());
  if (kind === undefined) return;
  const document = await vscode.workspace.openTextDocument({ language: languageId, content: '' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(kind.body));
}

function pick() {
  return vscode.window.showQuickPick(templates.kinds, {
    title: vscode.l10n.t('New speech'),
    placeHolder: vscode.l10n.t('What kind of speech?'),
    matchOnDetail: true,
  });
}
