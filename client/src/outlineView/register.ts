/** Puts the view 提纲 together. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageClient';
import { PartsDragAndDrop } from './dragAndDrop';
import { registerFilter } from './filterCommands';
import type { Item } from './items';
import { OutlineView, viewId } from './view';

/** The view and what moves its parts; the tests use them. */
export interface Outline {
  view: OutlineView;
  drops: PartsDragAndDrop;
}

export function registerOutlineView(context: vscode.ExtensionContext, server: LanguageServer): Outline {
  const view = new OutlineView(context, server);
  const drops = new PartsDragAndDrop(view, server);
  const options = { treeDataProvider: view, dragAndDropController: drops, showCollapseAll: true, canSelectMany: false };
  view.attach(vscode.window.createTreeView(viewId, options));
  context.subscriptions.push(
    view,
    registerFilter(view),
    vscode.commands.registerCommand('speechOutline.goToItem', (item: Item) => view.goTo(item)),
  );
  return { view, drops };
}
