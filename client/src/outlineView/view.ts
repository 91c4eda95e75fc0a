/**
 * The view 提纲: the parts of the speech in the active editor with lengths and speaking time. It asks the server only
 * while it is seen, follows the cursor without taking the focus, and keeps what is open and closed over changes.
 */
import * as vscode from 'vscode';
import type { PartsParams, PartsResult } from '../../../server/src/protocol';
import type { LanguageServer } from '../languageClient';
import { isOn, type OutlineFilter, readFilter, shownItems } from './filter';
import { FollowedSpeech } from './followed';
import { type Item, ItemMaker, itemAt, itemOf } from './items';
import { filterMessage, iconOf, tooltipOf } from './labels';

export const viewId = 'speechOutline.outline';

/** Long enough to swallow a burst of keys. */
const textPause = 300;
const cursorPause = 100;
const filterKey = 'outlineFilter';
/** Parts down to this level are open at first, so that the next one shows. */
const openLevels = 1;

export class OutlineView implements vscode.TreeDataProvider<Item>, vscode.Disposable {
  /** The view itself, once it is registered. */
  private tree: vscode.TreeView<Item> | undefined;
  private readonly followed = new FollowedSpeech();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  private readonly timers: Record<'load' | 'reveal', ReturnType<typeof setTimeout> | undefined> = {
    load: undefined,
    reveal: undefined,
  };

  private readonly maker = new ItemMaker();
  /** The last items of each text, so that it looks the same when the writer comes back to it. */
  private readonly last = new WeakMap<vscode.TextDocument, readonly Item[]>();
  private roots: readonly Item[] = [];
  private shown: ReadonlySet<Item> | undefined;
  /** What the writer opened and closed, by id. */
  private readonly open = new Map<string, boolean>();
  /** The version of the text that the items are of; undefined while there are none. */
  private version: number | undefined;
  private current: OutlineFilter;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly server: LanguageServer,
  ) {
    const { workspace, window } = vscode;
    this.current = readFilter(context.workspaceState.get(filterKey));
    this.subscriptions = [
      this.followed,
      this.changed,
      this.followed.onDidChange(() => this.reset()),
      server.onDidStart(() => this.loadSoon(0)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.followed.document) this.loadSoon(textPause);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('speechOutline')) this.loadSoon(textPause);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.followed.document) this.revealSoon();
      }),
    ];
  }

  /** Connects the view that shows what this provides. */
  attach(tree: vscode.TreeView<Item>): void {
    this.tree = tree;
    this.subscriptions.push(
      tree,
      tree.onDidChangeVisibility(({ visible }) => visible && this.loadSoon(0)),
      tree.onDidExpandElement(({ element }) => this.keepOpen(element, true)),
      tree.onDidCollapseElement(({ element }) => this.keepOpen(element, false)),
    );
    this.tell();
    this.loadSoon(0);
  }

  dispose(): void {
    for (const timer of Object.values(this.timers)) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  get document(): vscode.TextDocument | undefined {
    return this.followed.document;
  }

  /** Whether the writer sees it; otherwise nothing is asked for it. */
  get seen(): boolean {
    return this.tree?.visible === true;
  }

  /** The item that is marked as the one at the cursor. */
  get marked(): Item | undefined {
    return this.tree?.selection[0];
  }

  get filter(): OutlineFilter {
    return this.current;
  }

  async setFilter(filter: OutlineFilter): Promise<void> {
    this.current = filter;
    this.shown = shownItems(this.roots, filter);
    this.tell();
    this.changed.fire();
    await this.context.workspaceState.update(filterKey, isOn(filter) ? filter : undefined);
  }

  getChildren(item?: Item): Item[] {
    const all = item?.children ?? this.roots;
    return all.filter((child) => this.shown?.has(child) ?? true);
  }

  getParent(item: Item): Item | undefined {
    return item.parent;
  }

  getTreeItem(item: Item): vscode.TreeItem {
    const { node } = item;
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const leaf = this.getChildren(item).length === 0;
    const treeItem = new vscode.TreeItem(node.name, leaf ? None : this.isOpen(item) ? Expanded : Collapsed);
    // While a text is looked for everything is open; ids of its own keep that apart from what the writer opened.
    treeItem.id = this.isSearching ? `${item.id} ${this.current.text}` : item.id;
    treeItem.description = node.length;
    treeItem.iconPath = iconOf(node);
    treeItem.contextValue = node.kind === 'part' ? 'part' : 'frame';
    treeItem.command = { command: 'speechOutline.goToItem', title: '', arguments: [item] };
    return treeItem;
  }

  resolveTreeItem(treeItem: vscode.TreeItem, item: Item): vscode.TreeItem {
    treeItem.tooltip = tooltipOf(item);
    return treeItem;
  }

  /** The cursor goes to an item, in the editor where the text is seen. */
  async goTo(item: Item): Promise<void> {
    const { document, editor } = this.followed;
    if (document === undefined) return;
    await this.upToDate();
    const now = itemOf(this.roots, item.id);
    if (now === undefined) return;
    const at = new vscode.Position(now.position.line, now.position.character);
    const options = { viewColumn: editor?.viewColumn, selection: new vscode.Range(at, at) };
    await vscode.window.showTextDocument(document, options);
  }

  /** The item as the text stands now; undefined where it is gone. */
  async now(id: string): Promise<Item | undefined> {
    await this.upToDate();
    return itemOf(this.roots, id);
  }

  private get isSearching(): boolean {
    return this.current.text !== '';
  }

  private isOpen(item: Item): boolean {
    if (this.isSearching) return true;
    return this.open.get(item.id) ?? (item.node.kind === 'title' || (item.node.level ?? openLevels + 1) <= openLevels);
  }

  private keepOpen({ id }: Item, open: boolean): void {
    if (!this.isSearching) this.open.set(id, open);
  }

  /** Another text, or none. What was shown stays until there is something to show instead. */
  private reset(): void {
    const { document } = this.followed;
    this.roots = (document && this.last.get(document)) ?? [];
    this.version = undefined;
    if (document === undefined || this.roots.length > 0) this.replace(this.roots, undefined);
    this.loadSoon(0);
  }

  private loadSoon(milliseconds: number): void {
    clearTimeout(this.timers.load);
    if (!this.seen) return;
    this.timers.load = setTimeout(() => {
      if (this.seen) void this.load();
    }, milliseconds);
  }

  /** Asks for the tree, unless it is of the text as it stands. */
  private async upToDate(): Promise<void> {
    if (this.version !== this.followed.document?.version) await this.load();
  }

  private async load(): Promise<void> {
    const { document } = this.followed;
    if (document === undefined) return;
    const params: PartsParams = { textDocument: { uri: document.uri.toString() } };
    const parts = await this.server.request<PartsResult | null>('speechOutline/parts', params);
    // Where the text or the editor has changed meanwhile, the next answer is on its way.
    if (document !== this.followed.document || (parts && parts.version !== document.version)) return;
    if (!parts) {
      this.replace(this.roots, undefined);
      return;
    }
    const roots = this.maker.make(document.uri.toString(), parts.roots, this.roots);
    this.last.set(document, roots);
    this.replace(roots, parts.version);
    if (this.tree) this.tree.description = parts.length;
    this.revealSoon();
  }

  private replace(roots: readonly Item[], version: number | undefined): void {
    this.roots = roots;
    this.version = version;
    this.shown = shownItems(roots, this.current);
    this.changed.fire();
  }

  private tell(): void {
    const on = isOn(this.current);
    if (this.tree) this.tree.message = on ? filterMessage(this.current) : undefined;
    void vscode.commands.executeCommand('setContext', 'speechOutline.outlineFiltered', on);
  }

  private revealSoon(): void {
    clearTimeout(this.timers.reveal);
    if (!this.seen) return;
    this.timers.reveal = setTimeout(() => void this.reveal(), cursorPause);
  }

  /** Marks the item at the cursor, or the closed one that it is in. */
  private async reveal(): Promise<void> {
    const { document, editor } = this.followed;
    // A newer tree reveals by itself once it is there.
    if (editor === undefined || document?.version !== this.version || !this.tree?.visible) return;
    const found = itemAt(this.roots, editor.selection.active);
    const path: Item[] = [];
    for (let item = found; item; item = item.parent) path.unshift(item);
    let seen: Item | undefined;
    for (const item of path) {
      if ((seen !== undefined && !this.isOpen(seen)) || this.shown?.has(item) === false) break;
      seen = item;
    }
    if (seen === undefined || this.marked?.id === seen.id) return;
    await this.tree.reveal(seen, { select: true, focus: false, expand: false }).then(undefined, (error) => {
      // The view may have gone, or have asked for newer items, meanwhile.
      this.server.log.debug(`reveal: ${error instanceof Error ? error.message : 'failed'}`);
    });
  }
}
