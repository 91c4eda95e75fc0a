import * as vscode from 'vscode';
import { ok } from '../support/assert';
import { extension, testCrashes, watchLog } from '../support/crashes';
import { closeAll, hasPart, show } from '../support/editor';
import { speech } from '../support/speech';
import { until } from '../support/until';

interface Api {
  worker(): Worker | undefined;
}

suite('restart', () => {
  watchLog();
  teardown(closeAll);

  test('a worker that falls silent is replaced, and the new one knows the text', async () => {
    const editor = await show(speech);
    const api = vscode.extensions.getExtension<Api>('speech-outline.speech-outline')?.exports;
    ok(api, 'the extension is active');
    const before = await until('the server runs', () => api.worker());
    await hasPart(editor, '压实责任');

    // A terminated worker sends no event: to the client it is as silent as one that hangs.
    before.terminate();
    await editor.edit((edit) =>
      edit.insert(editor.document.lineAt(12).range.start, '五、强化保障，建好队伍\n要配强力量。\n'),
    );
    const SILENCE = 30;
    await until(
      'another worker runs',
      () => {
        const worker = api.worker();
        return worker !== before ? worker : undefined;
      },
      SILENCE,
    );
    await hasPart(editor, '强化保障');
  });

  testCrashes({
    current: () => extension<Api>().worker(),
    // What a worker reports of an error that nobody caught.
    crash: (worker: Worker) => void worker.dispatchEvent(new Event('error', { cancelable: true })),
  });
});
