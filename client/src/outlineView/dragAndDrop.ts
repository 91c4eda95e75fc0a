/** Dragging parts within the view 提纲; where they go is decided in drop.ts, what becomes of the text by the server. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageClient';
import { applyRestructure } from '../structure';
import { dropPlace } from './drop';
import type { Item } from './items';
import { type OutlineView, viewId } from './view';

const mime = `application/vnd.code.tree.${viewId.toLowerCase()}`;

export class PartsDragAndDrop implements vscode.TreeDragAndDropController<Item> {
  /** Nothing that an editor would take. */
  readonly dragMimeTypes: readonly string[] = [];
  readonly dropMimeTypes: readonly string[] = [mime];

  constructor(
    private readonly view: OutlineView,
    private readonly server: LanguageServer,
  ) {}

  handleDrag([item]: readonly Item[], data: vscode.DataTransfer): void {
    if (item?.node.kind === 'part') data.set(mime, new vscode.DataTransferItem(item.id));
  }

  async handleDrop(target: Item | undefined, data: vscode.DataTransfer): Promise<void> {
    const id: unknown = await data.get(mime)?.asString();
    if (target !== undefined && typeof id === 'string') await this.move(id, target.id);
  }

  /** Moves the part of one id to where the item of the other is. True where the text was changed. */
  async move(id: string, targetId: string): Promise<boolean> {
    const { document } = this.view;
    // The text may have changed since the tree was drawn: both are looked up as they stand now.
    const [part, target] = [await this.view.now(id), await this.view.now(targetId)];
    const place = part && target && dropPlace(part, target);
    if (document === undefined || part === undefined || place === undefined) return false;
    return applyRestructure(this.server, document, {
      textDocument: { uri: document.uri.toString() },
      position: part.position,
      action: { move: place.move, target: place.target.position },
    });
  }
}
