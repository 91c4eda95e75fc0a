import * as vscode from 'vscode';
import { another, extension, testCrashes, tryAgain, watchLog } from '../support/crashes';
import { closeAll, hasPart, show } from '../support/editor';
import { speech } from '../support/speech';
import { until } from '../support/until';

interface Api {
  host: { processId(): number | undefined };
}

suite('restart', () => {
  watchLog();
  teardown(closeAll);

  const ending = {
    current: () => extension<Api>().host.processId(),
    crash: (id: number) => void process.kill(id, 'SIGKILL'),
  };

  test('a server that is killed is started again and knows the text as it is by then', async () => {
    const editor = await show(speech);
    const before = await until('the server runs', ending.current);
    await hasPart(editor, '压实责任');

    ending.crash(before);
    await editor.edit((edit) =>
      edit.insert(editor.document.lineAt(12).range.start, '五、强化保障，建好队伍\n要配强力量。\n'),
    );
    await another(ending, before);
    await hasPart(editor, '强化保障');
  });

  testCrashes(ending);

  test('a server that cannot be started is given up, and started when it can be', async () => {
    const editor = await show(speech);
    await hasPart(editor, '压实责任');
    const { server } = extension<{ server: { gaveUp: boolean } }>();
    const home = vscode.extensions.getExtension('speech-outline.speech-outline')!.extensionUri;
    const [here, away] = ['node.js', 'away.js'].map((name) => vscode.Uri.joinPath(home, 'dist', 'server', name));
    await vscode.workspace.fs.rename(here!, away!);
    try {
      ending.crash(await another(ending, undefined));
      await until('it is given up', () => server.gaveUp);
    } finally {
      await vscode.workspace.fs.rename(away!, here!);
    }
    await tryAgain();
    await another(ending, undefined);
    await hasPart(editor, '压实责任');
  });
});
