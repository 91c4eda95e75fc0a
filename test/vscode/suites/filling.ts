import * as vscode from 'vscode';
import { equal } from '../support/assert';
import { closeAll, show, undo } from '../support/editor';

const template = '在××会议上的讲话\n\n同志们：\n今天召开**会议，请xx县的同志发言。\n';
const lines = [
  '在全镇重点工作推进会议上的讲话',
  '同志们：',
  '今天开会，主要任务是部署下一步的工作。各村各',
  '单位要对照清单逐项落实，发现问题马上整改，不等',
  '不靠。大家都很辛苦，成绩也很明显，全镇粮食播种',
  '面积稳中有增，道路硬化已经完成。',
  '下一步，要把这项工作摆上重要位置来抓，既要抓当',
  '前又要管长远，群众的事再小也要当成大事办，责任',
  '分到岗位落到人头，每月调度一次，每季通报一次，',
  '经费由财政统一安排。让我们一起努力！',
];
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
