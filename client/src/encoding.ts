/**
 * Offers to open a text again as GB18030 when it was read as UTF-8 and is not. Decided from the bytes: the text that
 * shows has lost them.
 */
import * as vscode from 'vscode';
import { isTextOfTheWriter, sampleLength } from './detectionPolicy';
import { looksMisread, readsAsChinese } from './gb18030';
import { languageId } from './languageClient';

const encoding = 'gb18030';
/** Larger files are read by programs, not from a rostrum. */
const largest = 10_000_000;

/** Watches for misread texts; `reopened` hears of each that was opened again. */
export class EncodingOffer implements vscode.Disposable {
  private readonly offered = new Set<string>();
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly reopened: (document: vscode.TextDocument) => void,
  ) {
    this.subscription = vscode.workspace.onDidOpenTextDocument((document) => void this.look(document));
    for (const document of vscode.workspace.textDocuments) void this.look(document);
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private async look(document: vscode.TextDocument): Promise<void> {
    const { uri } = document;
    if (document.languageId !== 'plaintext' && document.languageId !== languageId) return;
    if (document.isUntitled || document.isDirty || !document.encoding.startsWith('utf8')) return;
    if (this.offered.has(uri.toString())) return;
    if (!isTextOfTheWriter(uri.scheme, vscode.workspace.fs.isWritableFileSystem(uri.scheme))) return;
    const start = new vscode.Position(0, 0);
    if (!looksMisread(document.getText(new vscode.Range(start, document.positionAt(sampleLength))))) return;
    this.offered.add(uri.toString());
    try {
      if (await isGb18030(uri)) await this.offer(document);
    } catch (error) {
      this.log.warn(`encoding: ${error instanceof Error ? error.message : 'failed'}`);
    }
  }

  private async offer(document: vscode.TextDocument): Promise<void> {
    const reopen = vscode.l10n.t('Reopen with GB18030');
    const message = vscode.l10n.t('This file looks like GB18030.');
    if ((await vscode.window.showInformationMessage(message, reopen)) !== reopen) return;
    if (document.isDirty) {
      // The other encoding would replace what was typed since.
      void vscode.window.showWarningMessage(vscode.l10n.t('Save or undo the changes first, then reopen the file.'));
      this.offered.delete(document.uri.toString());
      return;
    }
    this.reopened(await vscode.workspace.openTextDocument(document.uri, { encoding }));
  }
}

async function isGb18030(uri: vscode.Uri): Promise<boolean> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > largest) return false;
  // Not TextDecoder: its choice of encodings differs between hosts, while the editor brings this one everywhere.
  return readsAsChinese(await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { encoding }));
}
