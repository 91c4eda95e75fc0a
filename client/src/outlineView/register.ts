/** Puts the view 提纲 together. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageClient';
import { registerFilter } from './filterCommands';
import type { Item } from './items';
import { OutlineView, viewId } from './view';

export function registerOutlineView(context: vscode.ExtensionContext, server: LanguageServer): OutlineView {
  const view = new OutlineView(context, server);
  view.attach(
    vscode.window.createTreeView(viewId, { treeDataProvider: view, showCollapseAll: true, canSelectMany: false }),
  );
  context.subscriptions.push(
    view,
    registerFilter(view),
    vscode.commands.registerCommand('speechOutline.goToItem', (item: Item) => view.goTo(item)),
  );
  return view;
}
