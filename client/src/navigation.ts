/** The commands that move through the outline. */
import * as vscode from 'vscode';
import type { NavigateParams, NavigateResult } from '../../server/src/protocol';
import { inOrder } from './inOrder';
import { type LanguageServer, languageId } from './languageClient';
import { sayInStatusBar } from './messages';
import { asRange, toPosition } from './ranges';

const targets: Record<string, NavigateParams['to']> = {
  'speechOutline.nextPart': 'nextPart',
  'speechOutline.previousPart': 'previousPart',
  'speechOutline.nextSibling': 'nextSibling',
  'speechOutline.previousSibling': 'previousSibling',
  'speechOutline.parentPart': 'parent',
  'speechOutline.selectPart': 'part',
};

/** Longer than any window needs to report a selection; after that the next command goes ahead regardless. */
const settleMilliseconds = 500;

/** Registers the navigation commands. */
export function registerNavigation(server: LanguageServer): vscode.Disposable {
  const next = inOrder();
  const commands = Object.entries(targets).map(([command, to]) =>
    vscode.commands.registerCommand(command, (at?: unknown) => next(() => go(server, to, isItem(at) ? at : undefined))),
  );
  return vscode.Disposable.from(...commands);
}

/** What the view 提纲 gives; keys and other menus pass all kinds of arguments. */
type Place = Pick<NavigateParams, 'position'> & { uri: string };

function isItem(at: unknown): at is Place {
  return typeof at === 'object' && at !== null && 'position' in at && 'uri' in at;
}

async function go(server: LanguageServer, to: NavigateParams['to'], from?: Place): Promise<void> {
  const { window } = vscode;
  const editor = from ? await window.showTextDocument(vscode.Uri.parse(from.uri)) : window.activeTextEditor;
  if (editor?.document.languageId !== languageId) return;
  const { document } = editor;
  const { version } = document;
  // `selectPart` starts from where the selection starts, so that a selected part stays selected.
  const here = to === 'part' ? editor.selection.start : editor.selection.active;
  const params: NavigateParams = {
    textDocument: { uri: document.uri.toString() },
    position: from?.position ?? toPosition(here),
    to,
  };
  const result = await server.request<NavigateResult | null>('speechOutline/navigate', params);
  if (result === undefined || document.version !== version) return;
  if (result === null) {
    sayInStatusBar(vscode.l10n.t('There is no such part from here.'));
    return;
  }
  const part = asRange(result.range);
  const heading = asRange(result.selectionRange);
  const range = to === 'part' ? part : new vscode.Range(heading.start, heading.start);
  await select(editor, new vscode.Selection(range.start, range.end), heading);
}

/** Sets the selection and waits until the window has it: until then it still reports the ones before. */
export async function select(
  editor: vscode.TextEditor,
  selection: vscode.Selection,
  reveal: vscode.Range,
): Promise<void> {
  const settled = new Promise<void>((resolve) => {
    const done = (): void => {
      subscription.dispose();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, settleMilliseconds);
    const subscription = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor === editor && selections[0]?.isEqual(selection)) done();
    });
    if (editor.selection.isEqual(selection)) done();
  });
  editor.selection = selection;
  editor.revealRange(reveal, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await settled;
}
