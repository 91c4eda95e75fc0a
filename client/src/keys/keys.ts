/**
 * Enter, Tab and Backspace in a speech. The server decides what they do; it is asked only where a marker may be near,
 * and has 100 ms. Without an answer they do what they do in any text. Keys are answered one after the other, and what
 * is typed while one waits stays behind it (pressed.ts).
 */
import * as vscode from 'vscode';
import type { KeyParams, KeyResult } from '../../../server/src/protocol';
import { askWithin } from '../askWithin';
import { type LanguageServer, languageId } from '../languageClient';
import { sayInStatusBar } from '../messages';
import { asRange } from '../ranges';
import { rebased, type TextChange } from './changes';
import { deleteLeft, endsItem, hasIndents, markerPlace, newline } from './newline';
import { attemptsAtMost, type Press, type PressedKeys } from './pressed';

type Key = KeyParams['key'];

const commands: Record<string, Key> = {
  'speechOutline.enterKey': 'enter',
  'speechOutline.tabKey': 'tab',
  'speechOutline.shiftTabKey': 'shiftTab',
  'speechOutline.backspaceKey': 'backspace',
};
/** What VS Code does at these keys. */
const own: Record<Key, [command: string, argument?: object]> = {
  enter: ['type', { text: '\n' }],
  tab: ['tab'],
  shiftTab: ['outdent'],
  backspace: ['deleteLeft'],
};

/** How long the server is waited for; tests on a busy machine change it. */
export const patience = { milliseconds: 100 };
/** How far from the cursor an indent is looked for. */
const LINES_AROUND = 12;

/** Registers the four commands and the contexts `speechOutline.cursorAt` and `…enterHere` that their keybindings ask for. */
export function registerKeys(server: LanguageServer, pressed: PressedKeys): vscode.Disposable {
  const keys = new Keys(server, pressed);
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([command, key]) =>
      vscode.commands.registerCommand(command, () => keys.press(key)),
    ),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => keys.look(textEditor)),
    vscode.window.onDidChangeActiveTextEditor((editor) => keys.look(editor)),
  );
}

class Keys {
  private readonly contexts = new Map<string, unknown>();

  constructor(
    private readonly server: LanguageServer,
    private readonly pressed: PressedKeys,
  ) {}

  /** Answers a key after those that were pressed before it. */
  press(key: Key): Promise<unknown> {
    const editor = vscode.window.activeTextEditor;
    const simple = editor?.document.languageId === languageId && editor.selections.length === 1;
    const press = simple && editor.selection.isEmpty ? this.pressed.begin(editor) : undefined;
    return this.pressed.next(async () => {
      try {
        if (press) await this.answer(key, press);
        else await ownKey(key);
      } finally {
        if (press) this.pressed.end(press);
      }
    });
  }

  /** Says where the cursor is: the keys are ours only where a marker may be near, and VS Code's everywhere else. */
  look(editor: vscode.TextEditor | undefined): void {
    if (editor !== vscode.window.activeTextEditor) return;
    const starts = this.server.markerStarts;
    const ours = editor?.document.languageId === languageId && starts !== undefined;
    this.tell('speechOutline.cursorAt', ours ? placeOf(editor, starts) : undefined);
    this.tell('speechOutline.enterHere', ours ? isEnterHere(editor, starts) : undefined);
  }

  private tell(context: string, value: unknown): void {
    if (this.contexts.get(context) === value) return;
    this.contexts.set(context, value);
    void vscode.commands.executeCommand('setContext', context, value);
  }

  private async answer(key: Key, press: Press): Promise<void> {
    const { document } = press.editor;
    const { version } = document;
    const result = await this.ask(key, press);
    if (result?.problem !== undefined) sayInStatusBar(result.problem);
    if (result && (await this.applyAll(press, version, result))) return;
    if (key === 'enter') await this.pressed.edit(press, newline);
    // Not by the editor's command, which would take what was typed since.
    else if (key === 'backspace') {
      const before = (line: number) => (line > 0 ? document.lineAt(line - 1).text.length : 0);
      await this.pressed.edit(press, (text, place) => deleteLeft(text, place, before(place.line)));
    } else await ownKey(key);
  }

  private async ask(key: Key, press: Press): Promise<KeyResult | undefined> {
    const { document } = press.editor;
    const params: KeyParams = {
      textDocument: { uri: document.uri.toString(), version: document.version },
      position: this.pressed.now(press),
      key,
    };
    const { milliseconds } = patience;
    return (await askWithin<KeyResult | null>(milliseconds, this.server, 'speechOutline/key', params)) ?? undefined;
  }

  /** Applies an answer to the text as it is by now. False where what was typed meanwhile is in its way. */
  private async applyAll(press: Press, version: number, { edits, selection, problem }: KeyResult): Promise<boolean> {
    if (problem !== undefined) return true;
    const { editor } = press;
    for (let attempt = 0; attempt < attemptsAtMost; attempt++) {
      const now = editor.document.version;
      let left: readonly TextChange[] | undefined = edits;
      const since = this.pressed.since(editor.document, version);
      for (const { changes } of since) left &&= rebased(left, changes);
      if (!left) return false;
      if (!(await this.pressed.apply(press, now, left))) continue;
      if (selection && since.length === 0) {
        const { start, end } = asRange(selection);
        editor.selection = new vscode.Selection(start, end);
      }
      return true;
    }
    return false;
  }
}

function ownKey(key: Key): Thenable<unknown> {
  const [command, argument] = own[key];
  return vscode.commands.executeCommand(command, argument);
}

function placeOf({ document, selection }: vscode.TextEditor, starts: string): ReturnType<typeof markerPlace> {
  const { line, character } = selection.active;
  return selection.isEmpty ? markerPlace(document.lineAt(line).text, character, starts) : undefined;
}

/** Whether Enter may have to write a marker, or an indent that the line itself does not have. */
function isEnterHere({ document, selection }: vscode.TextEditor, starts: string): boolean {
  const { line, character } = selection.active;
  const around = new vscode.Range(Math.max(line - LINES_AROUND, 0), 0, line + LINES_AROUND, 0);
  return endsItem(document.lineAt(line).text, character, starts, () => hasIndents(document.getText(around)));
}
