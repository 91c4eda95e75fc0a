/** The client of a server that is a worker. Loaded when the server is started. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient/browser';

/** A worker says nothing when it ends, so the reader is told. */
export class WorkerReader extends BrowserMessageReader {
  closed(): void {
    this.fireClose();
  }
}

/** A client that writes its errors to the log only; what the writer must know is said by the extension itself. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** `start` starts a worker and says through which reader it is heard; it is called for every start of the server. */
export function clientFor(
  id: string,
  name: string,
  options: LanguageClientOptions,
  start: () => { worker: Worker; reader: WorkerReader },
): LanguageClient {
  return new QuietClient(
    id,
    name,
    async () => {
      const { worker, reader } = start();
      return { reader, writer: new BrowserMessageWriter(worker) };
    },
    options,
  );
}
