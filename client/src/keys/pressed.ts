/** Keys that were pressed and are not answered yet: what each of them was pressed in, and where that is now. */
import * as vscode from 'vscode';
import { inOrder } from '../inOrder';
import { asRange, toPosition } from '../ranges';
import { type Change, moved, type Place, type TextChange } from './changes';

/** Somebody who types faster than edits can be applied is not waited for longer than this. */
export const attemptsAtMost = 10;

/** A key that was pressed in an editor, at a place of one version of its text. */
export interface Press {
  editor: vscode.TextEditor;
  version: number;
  place: Place;
}

/** Notes how texts change while keys wait for their answers. */
export class PressedKeys implements vscode.Disposable {
  /** Does something after the keys that were pressed before it. */
  readonly next = inOrder();

  private readonly waiting = new Set<Press>();
  private readonly changes = new Map<vscode.TextDocument, Change[]>();
  private readonly own = new Map<vscode.TextDocument, Set<number>>();
  private readonly listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length === 0 || !this.isWaiting(document)) return;
    const changes = contentChanges.map(({ range, text }) => ({ range, newText: text }));
    this.listOf(document).push({ version: document.version, changes });
  });

  /** Must be called as soon as the key is pressed: the text and the cursor are still those that the writer saw. */
  begin(editor: vscode.TextEditor, at: vscode.Position = editor.selection.active): Press {
    const press = { editor, version: editor.document.version, place: toPosition(at) };
    this.waiting.add(press);
    return press;
  }

  end(press: Press): void {
    this.waiting.delete(press);
    const { document } = press.editor;
    if (this.isWaiting(document)) return;
    this.changes.delete(document);
    this.own.delete(document);
  }

  /** What was changed since a version. */
  since(document: vscode.TextDocument, version: number): Change[] {
    return (this.changes.get(document) ?? []).filter((change) => change.version > version);
  }

  /** Where the press is in the text as it stands now: before what was typed after it, behind what keys before it did. */
  now({ editor, version, place }: Press): Place {
    const own = this.own.get(editor.document);
    return this.since(editor.document, version).reduce(
      (at, change) => moved(at, change.changes, own?.has(change.version) === true),
      place,
    );
  }

  /**
   * Applies edits of the text of `version` as one undo step. False where the text is another one meanwhile, also in
   * the window, which may be ahead of what is known here.
   */
  async apply({ editor }: Press, version: number, edits: readonly TextChange[]): Promise<boolean> {
    const { document } = editor;
    if (document.version !== version) return false;
    const done = await editor.edit(
      (builder) => {
        for (const { range, newText } of edits) {
          const there = asRange(range);
          // Only an insertion takes the cursor along.
          if (there.isEmpty) builder.insert(there.start, newText);
          else builder.replace(there, newText);
        }
      },
      { undoStopBefore: true, undoStopAfter: true },
    );
    if (!done) return false;
    const own = this.own.get(document) ?? new Set();
    this.own.set(document, own.add(version + 1));
    return true;
  }

  /** A change where the key was pressed, before what was typed since. */
  async edit(press: Press, change: (line: string, place: Place) => TextChange[]): Promise<void> {
    const { document } = press.editor;
    for (let attempt = 0; attempt < attemptsAtMost; attempt++) {
      const { version } = document;
      const place = this.now(press);
      if (await this.apply(press, version, change(document.lineAt(place.line).text, place))) return;
    }
  }

  dispose(): void {
    this.listener.dispose();
  }

  private isWaiting(document: vscode.TextDocument): boolean {
    for (const { editor } of this.waiting) if (editor.document === document) return true;
    return false;
  }

  private listOf(document: vscode.TextDocument): Change[] {
    const list = this.changes.get(document) ?? [];
    this.changes.set(document, list);
    return list;
  }
}
