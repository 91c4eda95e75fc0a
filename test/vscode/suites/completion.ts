import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { closeAll, show, undo } from '../support/editor';
import { until } from '../support/until';

const head = '在全县工作会议上的讲话\n\n同志们：\n　　今天开会，部署下一步的工作。\n';

/** Shows a text with the cursor at ⌷. */
async function write(text: string): Promise<vscode.TextEditor> {
  const editor = await show(text.replace('⌷', ''));
  const position = editor.document.positionAt(text.indexOf('⌷'));
  editor.selection = new vscode.Selection(position, position);
  return editor;
}

/** The labels that the server offers at the cursor; unasked after a character, where one is given. */
async function offered(editor: vscode.TextEditor, trigger?: string): Promise<string[]> {
  const command = 'vscode.executeCompletionItemProvider';
  const { document, selection } = editor;
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    command,
    document.uri,
    selection.active,
    trigger,
  );
  // Those of the snippets have no details.
  return list.items.flatMap(({ label }) => (typeof label === 'string' ? [] : [label.label]));
}

/** Asks for suggestions and accepts the first that is selected, as Ctrl+Space and Tab do. */
async function accept(editor: vscode.TextEditor, expected: string): Promise<void> {
  const before = editor.document.getText();
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  await until(`the text after accepting: ${expected}`, async () => {
    const now = editor.document.getText();
    if (now === expected) return true;
    ok(now === before, `${expected}, not ${now}`);
    // Does nothing until the list is shown.
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    throw new Error(now);
  });
}

suite('completion', () => {
  teardown(closeAll);

  test('offers the next number of each open list at the start of a paragraph', async () => {
    const editor = await write(`${head}　　一、提高认识\n　　（一）形势很好。要看到成绩。\n　　⌷\n`);
    const labels = await until('the next numbers', async () => {
      const all = await offered(editor, '　');
      return all.length > 0 ? all : undefined;
    });
    equal(labels, ['（二）', '二、', '1.', '一是']);
  });

  test('accepting a number between others moves those after it, and one undo takes it all back', async () => {
    const text = `${head}一、甲\n文。\n二⌷\n二、乙\n文。\n三、丙\n文。\n`;
    const editor = await write(text);
    await accept(editor, `${head}一、甲\n文。\n二、\n三、乙\n文。\n四、丙\n文。\n`);
    await undo();
    equal(editor.document.getText(), text.replace('⌷', ''), 'after undo');
  });

  test('offers 二是 after 一是…；, and nothing in ordinary prose', async () => {
    const editor = await write(`${head}　　一是抓学习；⌷`);
    await until('二是', async () => JSON.stringify(await offered(editor, '；')) === '["二是"]');
    const prose = await write(`${head}　　今年以来，⌷`);
    equal(await offered(prose, '，'), []);
  });

  test('initials typed directly after Han text become the set phrase', async () => {
    const editor = await write(`${head}　　我们要wzzqqmgcxfzln⌷。`);
    await accept(editor, `${head}　　我们要完整、准确、全面贯彻新发展理念。`);
  });

  test('so does its beginning', async () => {
    const editor = await write(`${head}　　我们要坚持稳中求进⌷，`);
    await accept(editor, `${head}　　我们要坚持稳中求进工作总基调，`);
  });

  test('a transition brings the number of parts, a closing its places to fill in', async () => {
    const parts = '一、甲\n文。好。\n二、乙\n文。好。\n三、丙\n文。好。\n四、丁\n文。好。\n';
    const editor = await write(`${head}　　xmwjsdyj⌷\n${parts}`);
    await accept(editor, `${head}　　下面，我讲四点意见。\n${parts}`);
    const closing = await write(`${head}${parts}　　同志们，⌷`);
    const before = closing.document.getText();
    const after = `${before}新的任务催人奋进。让我们在××党委的坚强领导下，凝心聚力、真抓实干，为××事业发展作出新的更大贡献！`;
    await accept(closing, after);
    await until('the first place is selected', () => closing.document.getText(closing.selection) === '××党委');
  });
});
