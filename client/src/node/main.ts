/** The extension in Node: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateIn, type TestApi } from '../extension';

/** A client that writes its errors to the log only; what the writer must know is said by the extension itself. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export function activate(context: ExtensionContext): TestApi {
  const module = context.asAbsolutePath('dist/server/node.js');
  let client: LanguageClient | undefined;
  return activateIn(
    {
      createClient(id, name, options) {
        const run = { module, transport: TransportKind.ipc };
        client = new QuietClient(id, name, { run, debug: run }, options);
        return client;
      },
      kill: () => client?.serverProcess?.kill('SIGKILL'),
      processId: () => client?.serverProcess?.pid,
    },
    context,
  );
}
