/**
 * Search for symbols (Ctrl+T) over all speeches of the folder: titles and parts. Nothing is read before the first
 * search; then each file once, and again when it has changed.
 */
import * as vscode from 'vscode';
import type { TextSymbol, TextSymbolsParams } from '../../server/src/protocol';
import { FileChoices } from './choices';
import { detectMode, type LanguageChoice } from './detectionPolicy';
import { folderFiles } from './folderFiles';
import { looksMisread, readsAsChinese } from './gb18030';
import { type LanguageServer, languageId } from './languageClient';
import { sayInStatusBar } from './messages';
import { asRange } from './ranges';

/** More than any folder of speeches has; one by mistake shall not be read for minutes. */
const MOST_FILES = 2_000;
/** Bytes. Larger files are data, not speeches. */
const LARGEST = 2_000_000;
const AT_ONCE = 16;
/** While somebody types a query, the files are not looked through again for each letter. */
const FRESH = 3_000;
/** More in one list nobody reads. */
const MOST_FOUND = 1_000;

/** What is known about a file as it was; the stamp tells whether it is still so. */
interface Known {
  stamp: string;
  symbols: TextSymbol[];
}

/** Finds the titles and parts of all speeches. */
export class FolderSymbols implements vscode.WorkspaceSymbolProvider {
  /** How many texts were read; for tests. */
  read = 0;
  private readonly known = new Map<string, Known>();
  /** When the folder was last looked through to the end. */
  private complete = Number.NEGATIVE_INFINITY;
  private readonly choices: FileChoices<LanguageChoice>;
  private readonly endings: readonly string[];

  constructor(
    context: vscode.ExtensionContext,
    private readonly server: LanguageServer,
  ) {
    this.choices = new FileChoices(context, 'languageChoices');
    this.endings = context.extension.packageJSON.contributes.languages[0].extensions;
  }

  async provideWorkspaceSymbols(query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]> {
    const wanted = query.replace(/\s+/g, '').toLowerCase();
    if (wanted === '' || vscode.workspace.workspaceFolders === undefined) return [];
    if (Date.now() - this.complete > FRESH) await this.lookThrough(token);
    else for (const document of vscode.workspace.textDocuments) await this.lookAgain(document);
    return token.isCancellationRequested ? [] : this.find(wanted);
  }

  private async lookThrough(token: vscode.CancellationToken): Promise<void> {
    const title = vscode.l10n.t('Speech Outline: looking through the speeches of the folder');
    await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, async (progress) => {
      const files = await this.files(token);
      if (token.isCancellationRequested) return;
      const names = new Set(files.map(String));
      for (const name of this.known.keys()) if (!names.has(name)) this.known.delete(name);
      for (let i = 0; i < files.length && !token.isCancellationRequested; i += AT_ONCE) {
        progress.report({ message: `${i}/${files.length}` });
        await Promise.all(files.slice(i, i + AT_ONCE).map((uri) => this.look(uri)));
      }
      if (!token.isCancellationRequested) this.complete = Date.now();
    });
  }

  private async files(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
    const files = await folderFiles([...this.endings, '.txt', '.TXT'], MOST_FILES, token);
    if (files.length >= MOST_FILES) {
      const message = vscode.l10n.t('Only the first {0} files of the folder are searched.', MOST_FILES);
      sayInStatusBar(message);
    }
    return files;
  }

  /** An open document may have changed since the folder was looked through. */
  private async lookAgain({ uri }: vscode.TextDocument): Promise<void> {
    if (this.known.has(uri.toString())) await this.look(uri);
  }

  /** Reads a text if it is not known as it is now. What cannot be read has no symbols. */
  private async look(uri: vscode.Uri): Promise<void> {
    const name = uri.toString();
    try {
      const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === name);
      const stamp = open ? `${open.languageId} ${open.version}` : await stampOf(uri);
      if (this.known.get(name)?.stamp === stamp) return;
      const symbols = await this.symbolsOf(uri, open);
      if (symbols !== undefined) this.known.set(name, { stamp, symbols });
    } catch {
      this.known.delete(name);
    }
  }

  /** Undefined where the server did not answer. */
  private async symbolsOf(uri: vscode.Uri, open: vscode.TextDocument | undefined): Promise<TextSymbol[] | undefined> {
    const fileName = uri.path.split('/').at(-1) ?? '';
    const isSpeech = open?.languageId === languageId || this.endings.some((ending) => fileName.endsWith(ending));
    if (!isSpeech) {
      const mode = detectMode(vscode.workspace.getConfiguration('speechOutline', uri).get('detect'));
      if (mode === 'off' || this.choices.get(uri) === 'plaintext') return [];
    }
    const text = open ? open.getText() : await textOf(uri);
    if (text === undefined) return [];
    this.read++;
    const params: TextSymbolsParams = { text, fileName, recognise: !isSpeech };
    return this.server.request<TextSymbol[]>('speechOutline/textSymbols', params);
  }

  /** Names that contain the query come first; VS Code sorts what it shows. */
  private find(wanted: string): vscode.SymbolInformation[] {
    const whole: vscode.SymbolInformation[] = [];
    const scattered: vscode.SymbolInformation[] = [];
    for (const [name, { symbols }] of this.known) {
      const matching = symbols.filter((symbol) => isScattered(symbol.name.toLowerCase(), wanted));
      if (matching.length === 0) continue;
      const uri = vscode.Uri.parse(name);
      for (const symbol of matching) {
        const list = symbol.name.toLowerCase().includes(wanted) ? whole : scattered;
        list.push(asInformation(symbol, uri));
      }
    }
    return [...whole, ...scattered].slice(0, MOST_FOUND);
  }
}

/** Registers the search. */
export function registerFolderSymbols(context: vscode.ExtensionContext, server: LanguageServer): FolderSymbols {
  const symbols = new FolderSymbols(context, server);
  context.subscriptions.push(vscode.languages.registerWorkspaceSymbolProvider(symbols));
  return symbols;
}

async function stampOf(uri: vscode.Uri): Promise<string> {
  const { mtime, size } = await vscode.workspace.fs.stat(uri);
  return `${mtime} ${size}`;
}

/** The text of a file as the editor would read it, or as GB18030 where that makes no sense; undefined if too large. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  if ((await vscode.workspace.fs.stat(uri)).size > LARGEST) return undefined;
  const bytes = await vscode.workspace.fs.readFile(uri);
  const text = await vscode.workspace.decode(bytes, { uri });
  if (!looksMisread(text)) return text;
  const other = await vscode.workspace.decode(bytes, { encoding: 'gb18030' });
  return readsAsChinese(other) ? other : text;
}

/** Whether the characters stand in a name in their order. */
function isScattered(name: string, wanted: string): boolean {
  let at = 0;
  for (const char of wanted) {
    const found = name.indexOf(char, at);
    if (found < 0) return false;
    at = found + char.length;
  }
  return true;
}

function asInformation({ name, speech, kind, range }: TextSymbol, uri: vscode.Uri): vscode.SymbolInformation {
  const place = new vscode.Location(uri, asRange(range));
  // LSP counts kinds from 1, VS Code from 0. Behind the speech VS Code itself names the file.
  return new vscode.SymbolInformation(name, kind - 1, speech, place);
}
