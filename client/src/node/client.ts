/** The client of a server that is a process of its own. Loaded when the server is started. */
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';

/** A client that writes its errors to the log only; what the writer must know is said by the extension itself. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** `module` is the path of the server's bundle. */
export function clientFor(module: string, id: string, name: string, options: LanguageClientOptions): LanguageClient {
  const run = { module, transport: TransportKind.ipc };
  return new QuietClient(id, name, { run, debug: run }, options);
}
