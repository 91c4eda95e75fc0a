/**
 * Outlines as read-only texts of VS Code, to be compared: each has an address that names the text it is the outline of,
 * and follows that text as it changes.
 */
import * as vscode from 'vscode';
import type { OutlineTextParams, OutlineTextResult } from '../../server/src/protocol';
import { looksMisread, readsAsChinese } from './gb18030';
import type { LanguageServer } from './languageClient';

const scheme = 'speech-outline-outline';
/** Long enough for a burst of keys. */
const pause = 300;

/** Which version of a text: as it is in the editor, or as it is on the disk. */
export type Version = 'current' | 'saved';

/** The address of an outline. Its name has no extension, or it would be taken for a speech itself. */
export function outlineUri(source: vscode.Uri, version: Version): vscode.Uri {
  const name = nameOf(source);
  const path =
    version === 'saved' ? vscode.l10n.t('Outline of {0} as saved', name) : vscode.l10n.t('Outline of {0}', name);
  return vscode.Uri.from({ scheme, path: `/${path}`, query: source.toString(), fragment: version });
}

/** The name of a text without folders and extension. */
export function nameOf(source: vscode.Uri): string {
  const name = source.path.split('/').at(-1) ?? '';
  return name.replace(/(?<=.)\.[^.]*$/, '');
}

function sourceOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.parse(uri.query);
}

/** Gives VS Code the contents of outlines. */
export class OutlineDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: vscode.Disposable[];

  readonly onDidChange = this.changes.event;

  constructor(private readonly server: LanguageServer) {
    const { workspace } = vscode;
    this.subscriptions = [
      this.changes,
      workspace.registerTextDocumentContentProvider(scheme, this),
      workspace.onDidChangeTextDocument(({ document }) => this.changed(document.uri)),
      workspace.onDidSaveTextDocument(({ uri }) => this.changed(uri)),
      // Changes that were thrown away.
      workspace.onDidCloseTextDocument(({ uri }) => this.changed(uri)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('speechOutline.outline')) this.changed();
      }),
      server.onDidStart(() => this.changed()),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const source = sourceOf(uri);
    const params: OutlineTextParams = {
      text: await textOf(source, uri.fragment === 'saved' ? 'saved' : 'current'),
      format: 'text',
      ...optionsFor(source),
    };
    return (await this.server.request<OutlineTextResult>('speechOutline/outlineText', params)) ?? '';
  }

  /** Has the outlines of a text made anew, or all of them. */
  private changed(source?: vscode.Uri): void {
    if (source?.scheme === scheme) return;
    const name = source?.toString();
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme !== scheme || (name !== undefined && sourceOf(uri).toString() !== name)) continue;
      const key = uri.toString();
      clearTimeout(this.timers.get(key));
      const fire = () => {
        this.timers.delete(key);
        this.changes.fire(uri);
      };
      this.timers.set(key, setTimeout(fire, pause));
    }
  }
}

/** The settings of the outline; what makes no sense there is named by the server, and left out here. */
function optionsFor(source: vscode.Uri): { maxDepth?: number; inlineItems?: boolean } {
  const settings = vscode.workspace.getConfiguration('speechOutline.outline', source);
  const maxDepth = settings.get<unknown>('maxDepth');
  const inlineItems = settings.get<unknown>('inlineItems');
  return {
    ...(Number.isInteger(maxDepth) && (maxDepth as number) >= 0 ? { maxDepth: maxDepth as number } : {}),
    ...(typeof inlineItems === 'boolean' ? { inlineItems } : {}),
  };
}

/** A text as its editor has it, or as it is on the disk; not opened for this, so that nobody asks what language it is. */
async function textOf(uri: vscode.Uri, version: Version): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open && version === 'current') return open.getText();
  const bytes = await vscode.workspace.fs.readFile(uri);
  if (open) return vscode.workspace.decode(bytes, { encoding: open.encoding });
  const text = await vscode.workspace.decode(bytes, { uri });
  if (!looksMisread(text)) return text;
  const chinese = await vscode.workspace.decode(bytes, { encoding: 'gb18030' });
  return readsAsChinese(chinese) ? chinese : text;
}
