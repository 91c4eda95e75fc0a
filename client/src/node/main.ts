/** The extension in Node: the server is a process of its own. */
import { homedir } from 'node:os';
import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { activateIn, type TestApi } from '../extension';

let running: TestApi | undefined;

export function activate(context: ExtensionContext): TestApi {
  const module = context.asAbsolutePath('dist/server/node.js');
  let client: LanguageClient | undefined;
  running = activateIn(
    {
      async createClient(id, name, options) {
        const { clientFor } = await import('./client');
        client = clientFor(module, id, name, options);
        return client;
      },
      kill: () => client?.serverProcess?.kill('SIGKILL'),
      processId: () => client?.serverProcess?.pid,
      home: homedir(),
    },
    context,
  );
  return running;
}

/** Waits for the server to shut down in good order. */
export function deactivate(): Promise<void> | undefined {
  return running?.server.dispose();
}
