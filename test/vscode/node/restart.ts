import * as vscode from 'vscode';
import { ok } from '../support/assert';
import { closeAll, hasPart, show } from '../support/editor';
import { speech } from '../support/speech';
import { until } from '../support/until';

interface Api {
  host: { processId(): number | undefined };
}

suite('restart', () => {
  teardown(closeAll);

  test('a server that is killed is started again and knows the text as it is by then', async () => {
    const editor = await show(speech);
    const api = vscode.extensions.getExtension<Api>('speech-outline.speech-outline')?.exports;
    ok(api, 'the extension is active');
    const before = await until('the server runs', () => api.host.processId());
    await hasPart(editor, '压实责任');

    process.kill(before, 'SIGKILL');
    await editor.edit((edit) =>
      edit.insert(editor.document.lineAt(12).range.start, '五、强化保障，建好队伍\n要配强力量。\n'),
    );
    const after = await until('another server runs', () => {
      const id = api.host.processId();
      return id !== before ? id : undefined;
    });
    ok(after !== before, 'another process');
    await hasPart(editor, '强化保障');
  });
});
