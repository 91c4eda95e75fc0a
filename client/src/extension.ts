/** What both hosts do on activation: register everything, start nothing that is not needed yet. */
import * as vscode from 'vscode';
import { registerAddedSettings } from './addedSettings';
import { registerCompareOutlines } from './compareOutlines';
import { Detection } from './detection';
import { EncodingOffer } from './encoding';
import { type FolderSymbols, registerFolderSymbols } from './folderSymbols';
import { registerFormatting } from './formatting';
import { patience, registerKeys } from './keys/keys';
import { PressedKeys } from './keys/pressed';
import { type Host, LanguageServer, languageId } from './languageClient';
import { LengthItem } from './lengthItem';
import { registerNavigation } from './navigation';
import { registerNewSpeech } from './newSpeech';
import { registerOutlineText } from './outlineText';
import { type Outline, registerOutlineView } from './outlineView/register';
import { pasteProvider, registerPaste } from './paste';
import { registerPlaceholders } from './placeholders';
import { quietLog } from './quietLog';
import { registerRenameName } from './renameName';
import { Status } from './status';
import { registerStructure } from './structure';
import { registerVersionedEdits } from './versionedEdit';
import { registerWholeDocument } from './wholeDocument';

/** For the project's own tests; not an interface for other extensions. */
export interface TestApi {
  server: LanguageServer;
  host: Host;
  outline: Outline;
  /** What the status bar says about the length of the text. */
  length: vscode.StatusBarItem;
  /** How long Enter, Tab and Backspace wait for the server. */
  patience: typeof patience;
  /** What VS Code asks before each paste. */
  paste: vscode.DocumentPasteEditProvider;
  folderSymbols: FolderSymbols;
  /** What the window shows of the log. */
  log: vscode.LogOutputChannel;
}

/** Registers the client's features. */
export function activateIn(host: Host, context: vscode.ExtensionContext): TestApi {
  const channel = vscode.window.createOutputChannel('讲稿大纲', { log: true });
  const log = quietLog(channel);
  const server = new LanguageServer(host, log, context.extensionUri);
  const startFor = (document: vscode.TextDocument): void => {
    if (document.languageId === languageId) void server.start();
  };
  const detection = new Detection(context, server);
  const status = new Status(server);
  const length = new LengthItem(server);
  const pressed = new PressedKeys();
  const paste = pasteProvider(server, pressed);
  context.subscriptions.push(
    log,
    server,
    vscode.workspace.onDidOpenTextDocument(startFor),
    detection,
    new EncodingOffer(log, (document) => void detection.reconsider(document)),
    status,
    length,
    registerAddedSettings(context, server, () => {
      status.refresh();
      length.refresh();
    }),
    pressed,
    registerKeys(server, pressed),
    registerNavigation(server),
    registerStructure(server),
    registerRenameName(server),
    registerPaste(paste),
    ...registerWholeDocument(server),
    registerVersionedEdits(),
    registerFormatting(server),
    vscode.commands.registerCommand('speechOutline.restart', () => server.restart()),
    registerPlaceholders(server),
    registerNewSpeech(context, host.home),
    registerOutlineText(server, detection),
    registerCompareOutlines(server),
  );
  const outline = registerOutlineView(context, server);
  vscode.workspace.textDocuments.forEach(startFor);
  const folderSymbols = registerFolderSymbols(context, server);
  return { server, host, outline, length: length.item, patience, paste, folderSymbols, log: channel };
}
