/** The extension in Node: the server is a process of its own. */
import { homedir } from 'node:os';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateIn, type TestApi } from '../extension';

/** A client that writes its errors to the log only; what the writer must know is said by the extension itself. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

let running: TestApi | undefined;

export function activate(context: ExtensionContext): TestApi {
  const module = context.asAbsolutePath('dist/server/node.js');
  let client: LanguageClient | undefined;
  running = activateIn(
    {
      createClient(id, name, options) {
        const run = { module, transport: TransportKind.ipc };
        client = new QuietClient(id, name, { run, debug: run }, options);
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
