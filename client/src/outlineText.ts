/** The outline alone, for those who read it before the speech: on the clipboard, or in a text of its own. */
import * as vscode from 'vscode';
import type { OutlineTextFormat, OutlineTextParams, OutlineTextResult } from '../../server/src/protocol';
import type { Detection } from './detection';
import { type LanguageServer, languageId } from './languageClient';
import { sayInStatusBar } from './messages';

const formats: readonly OutlineTextFormat[] = ['text', 'markdown', 'markdownList'];

/** Registers `speechOutline.copyOutline` and `speechOutline.exportOutline`. */
export function registerOutlineText(server: LanguageServer, detection: Detection): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('speechOutline.copyOutline', () => copy(server)),
    vscode.commands.registerCommand('speechOutline.exportOutline', (format?: unknown) =>
      exportTo(server, detection, format),
    ),
  );
}

async function copy(server: LanguageServer): Promise<void> {
  const text = await outlineOf(server, 'text');
  if (text === undefined) return;
  await vscode.env.clipboard.writeText(text);
  sayInStatusBar(vscode.l10n.t('The outline is on the clipboard.'));
}

/** With the name of a format nothing is asked, which serves keybindings and tests. */
async function exportTo(server: LanguageServer, detection: Detection, given: unknown): Promise<void> {
  if (vscode.window.activeTextEditor?.document.languageId !== languageId) return;
  const format = formats.find((one) => one === given) ?? (await pick());
  const text = format && (await outlineOf(server, format));
  if (text === undefined) return;
  // Empty at first: what is in it could be taken for a speech.
  const language = format === 'text' ? 'plaintext' : 'markdown';
  const document = await vscode.workspace.openTextDocument({ language, content: '' });
  detection.leaveAlone(document);
  const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
  const start = new vscode.Position(0, 0);
  editor.selection = new vscode.Selection(start, start);
}

/** The outline of the active text; undefined, and said so, where there is none. */
async function outlineOf(server: LanguageServer, format: OutlineTextFormat): Promise<string | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== languageId) return undefined;
  const params: OutlineTextParams = { textDocument: { uri: document.uri.toString() }, format };
  const text = await server.request<OutlineTextResult>('speechOutline/outlineText', params);
  if (text) return text;
  const none = vscode.l10n.t('There is no outline in this text.');
  const dead = vscode.l10n.t('Speech Outline is not running.');
  void vscode.window.showInformationMessage(text === '' ? none : dead);
  return undefined;
}

async function pick(): Promise<OutlineTextFormat | undefined> {
  const { l10n } = vscode;
  const items: (vscode.QuickPickItem & { format: OutlineTextFormat })[] = [
    { label: l10n.t('Plain text'), detail: l10n.t('Levels set in by two characters'), format: 'text' },
    { label: l10n.t('Markdown headings'), detail: '# ## ###', format: 'markdown' },
    { label: l10n.t('Markdown list'), detail: '- - -', format: 'markdownList' },
  ];
  return (await vscode.window.showQuickPick(items, { title: l10n.t('Export the outline as') }))?.format;
}
