import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { closeAll, hasPart, show } from '../support/editor';
import { speech } from '../support/speech';
import { until } from '../support/until';

interface Api {
  host: { processId(): number | undefined };
}

suite('keys without an answer', () => {
  teardown(closeAll);

  test('a server that is silent or dead holds no Enter up', async () => {
    const editor = await show(speech.replace('今天会议', '　　今天会议'));
    await hasPart(editor, '压实责任');
    const api = vscode.extensions.getExtension<Api>('speech-outline.speech-outline')?.exports;
    const server = await until('the server runs', () => api?.host.processId());

    const { end } = editor.document.lineAt(6).range;
    const enter = async (): Promise<void> => {
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('speechOutline.enterKey');
    };
    process.kill(server, 'SIGSTOP');
    try {
      await enter();
      equal(editor.document.lineAt(7).text, '', 'the new line');
      // It is neither awake nor given up yet: Enter has not waited for its answer, nor for another server.
      equal(api?.host.processId(), server, 'the silent server');
    } finally {
      process.kill(server, 'SIGCONT');
    }
    process.kill(server, 'SIGKILL');
    await enter();
    equal(editor.document.lineAt(8).text, '', 'another new line');
    await until('another server runs', () => {
      const now = api?.host.processId();
      return now !== undefined && now !== server;
    });
    await until('it goes on with lists', async () => {
      const before = editor.document.lineCount;
      await enter();
      ok(editor.document.lineCount === before + 1, 'one line more');
      return editor.document.lineAt(7).text === '（二）';
    });
  });
});
