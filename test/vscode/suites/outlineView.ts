import * as vscode from 'vscode';
import type { TestApi } from '../../../client/src/extension';
import { everything } from '../../../client/src/outlineView/filter';
import type { Item } from '../../../client/src/outlineView/items';
import { equal, ok } from '../support/assert';
import { closeAll, cursorAt, show, textAtCursor, undo } from '../support/editor';
import { renumbered as speech } from '../support/speech';
import { until } from '../support/until';

const api = () => vscode.extensions.getExtension<TestApi>('speech-outline.speech-outline')!.exports;
const view = () => api().outline.view;

/** What the view lists, two blanks for each generation. */
function lines(item?: Item, indent = ''): string[] {
  return view()
    .getChildren(item)
    .flatMap((child) => [`${indent}${child.node.name}`, ...lines(child, `${indent}  `)]);
}

function find(name: string): Item {
  const inside = (item?: Item): Item[] =>
    view()
      .getChildren(item)
      .flatMap((child) => [child, ...inside(child)]);
  const found = inside().find(({ node }) => node.name.startsWith(name));
  if (!found) throw new Error(`${name} is not in the view`);
  return found;
}

function lists(expected: readonly string[], when = 'the view'): void {
  equal(lines().join(' | '), expected.join(' | '), when);
}

/** The view is seen and shows a part of the text in the active editor. */
async function showsPart(name: string): Promise<Item> {
  return until(`${name} in the view`, async () => {
    // Not until the extension has seen a speech is there a view.
    if (!view().seen) await vscode.commands.executeCommand('speechOutline.outline.focus');
    equal(view().document?.uri.toString(), vscode.window.activeTextEditor?.document.uri.toString());
    return find(name);
  });
}

const whole = [
  '在全县安全生产工作会议上的讲话',
  '  同志们：',
  '  Opening: 今天会议的任务',
  '  一、认清形势，绷紧思想之弦',
  '    （一）隐患仍然存在',
  '    （二）责任还不够实',
  '  二、抓住重点，补齐工作短板',
  '    一是排查要细',
  '    二是整改要快',
  '    三是执法要严',
  '  三、压实责任，形成整体合力',
  '  Closing: 同志们，安全生产没有终点',
];

suite('the view of the parts', () => {
  teardown(async function () {
    await view().setFilter(everything);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await closeAll.call(this);
  });

  test('lists the parts with their lengths, and again when the text changes', async () => {
    const editor = await show(speech);
    const part = await showsPart('三、');
    lists(whole);
    equal(view().getTreeItem(part).description, '35 characters · 10 s');
    await editor.edit((edit) => edit.insert(editor.document.lineAt(11).range.end, '\n四、强化保障\n要配强力量。'));
    await until('the new part', () => find('四、强化保障'));
    equal(find('三、').id, part.id, 'the id of a part that stays');
  });

  test('follows the active editor, and goes with the last speech', async () => {
    await show(speech);
    await showsPart('三、压实');
    await show('在座谈会上的讲话\n\n同志们：\n一、听取意见\n很好。\n二、改进工作\n谢谢大家！\n');
    await showsPart('二、改进');
    const plain = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'A\n' });
    await vscode.window.showTextDocument(plain);
    await until('nothing is followed', () => view().document === undefined);
    lists([]);
  });

  test('a click goes to the part', async () => {
    const editor = await show(speech);
    const part = await showsPart('（二）');
    const { command } = view().getTreeItem(part);
    ok(command, 'a command');
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await until('the cursor is there', () => textAtCursor(editor).startsWith('（二）责任'));
  });

  test('a part is selected from the view', async () => {
    const editor = await show(speech);
    await vscode.commands.executeCommand('speechOutline.selectPart', await showsPart('（二）'));
    equal(editor.document.getText(editor.selection), '（二）责任还不够实。有的单位检查走过场，整改打折扣。');
  });

  test('a part is moved up from the view', async () => {
    const { document } = await show(speech);
    await vscode.commands.executeCommand('speechOutline.movePartUp', await showsPart('（二）'));
    ok(document.getText().includes('（一）责任还不够实。'), document.getText());
  });

  test('a part is dropped on another, which renumbers, and one undo takes it back', async () => {
    const { document } = await show(speech);
    const part = await showsPart('三、压实');
    const data = new vscode.DataTransfer();
    const { drops } = api().outline;
    drops.handleDrag([part], data);
    await drops.handleDrop(find('一、'), data);
    const sections = () => document.getText().match(/^[一二三]、.*(?=，)/gm);
    equal(sections(), ['一、压实责任', '二、认清形势', '三、抓住重点']);
    await undo();
    equal(document.getText(), speech, 'after undo');
  });

  test('a drop while the text has just changed finds its parts', async () => {
    const editor = await show(speech);
    const part = await showsPart('三、压实');
    const target = find('一、');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n\n'));
    ok(await api().outline.drops.move(part.id, target.id), 'a change');
    ok(editor.document.getText().includes('\n一、压实责任'), editor.document.getText());
  });

  test('the filter leaves out levels, items inside paragraphs and other texts', async () => {
    await show(speech);
    await showsPart('三、');
    await view().setFilter({ ...everything, levels: 1 });
    equal(
      lines(),
      whole.filter((line) => !line.startsWith('    ')),
    );
    await view().setFilter({ ...everything, inlineItems: false });
    equal(
      lines(),
      whole.filter((line) => !/.是/.test(line)),
    );
    await view().setFilter({ ...everything, text: '整改' });
    lists([whole[0]!, '  二、抓住重点，补齐工作短板', '    二是整改要快'], 'with a text');
    await vscode.commands.executeCommand('speechOutline.clearOutlineFilter');
    lists(whole);
  });

  test('nothing is asked for it while it is not seen', async () => {
    const editor = await show(speech);
    await showsPart('三、');
    cursorAt(editor, '带病运转');
    // A mark on its way would open the view again.
    await until('the part at the cursor is marked', () => view().marked?.node.name.startsWith('（一）隐患'));
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await until('the view is hidden', () => !view().seen);
    const { server } = api();
    const asked: string[] = [];
    const request = server.request;
    server.request = (method, params) => {
      asked.push(method);
      return request.call(server, method, params) as ReturnType<typeof request<never>>;
    };
    try {
      await editor.edit((edit) => edit.insert(editor.document.lineAt(11).range.end, '\n四、强化保障\n要配强力量。'));
      // The status waits longer for a pause than the view would.
      await until('the status is asked for', () => asked.includes('speechOutline/status'));
      ok(!asked.includes('speechOutline/parts'), `nothing about parts in ${asked}`);
    } finally {
      server.request = request;
    }
    await showsPart('四、强化保障');
  });

  test('an untitled text has one too', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'speech-outline', content: speech });
    const editor = await vscode.window.showTextDocument(document);
    await showsPart('三、压实');
    cursorAt(editor, '带病运转');
    lists(whole);
  });
});
