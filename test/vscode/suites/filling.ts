import * as vscode from 'vscode';
import { equal } from '../support/assert';
import { closeAll, show, undo } from '../support/editor';
import { wrappedLines as lines } from '../support/speech';

const template = '在××会议上的讲话\n\n同志们：\n今天召开**会议，请xx县的同志发言。\n';
const paragraphs = [lines[0], lines[1], lines.slice(2, 6).join(''), lines.slice(6).join('')];

suite('filling in and making paragraphs', () => {
  teardown(closeAll);

  test('the placeholders are selected one after the other, forwards and backwards, and round', async () => {
    const editor = await show(template);
    const go = async (command: string): Promise<string> => {
      await vscode.commands.executeCommand(`speechOutline.${command}`);
      return editor.document.getText(editor.selection);
    };
    equal(await go('nextPlaceholder'), '××');
    equal(await go('nextPlaceholder'), '**');
    equal(await go('nextPlaceholder'), 'xx');
    equal(await go('previousPlaceholder'), '**');
    equal(await go('nextPlaceholder'), 'xx');
    equal(await go('nextPlaceholder'), '××');
    equal(await go('previousPlaceholder'), 'xx');
  });

  test('the lines of a PDF become paragraphs in one step', async () => {
    const { document } = await show(lines.join('\n'));
    await vscode.commands.executeCommand('speechOutline.reflow');
    equal(document.getText(), paragraphs.join('\n'));
    await undo();
    equal(document.getText(), lines.join('\n'), 'after undo');
  });
});
