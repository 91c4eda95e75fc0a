/** The extension in a web worker: the server is a worker beside it. */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateIn, type TestApi } from '../extension';

/** A worker says nothing when it ends, so the reader is told. */
class WorkerReader extends BrowserMessageReader {
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

let running: TestApi | undefined;

export function activate(context: ExtensionContext): TestApi & { worker(): Worker | undefined } {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  let worker: Worker | undefined;
  let reader: WorkerReader | undefined;

  const kill = (): void => {
    const closing = reader;
    worker?.terminate();
    worker = undefined;
    reader = undefined;
    closing?.closed();
  };
  const startWorker = async () => {
    const started = new Worker(script, { name: 'Speech Outline' });
    worker = started;
    reader = new WorkerReader(started);
    started.addEventListener('error', () => {
      if (worker === started) kill();
    });
    return { reader, writer: new BrowserMessageWriter(started) };
  };
  running = activateIn(
    {
      createClient: (id, name, options) => new QuietClient(id, name, startWorker, options),
      kill,
      processId: () => undefined,
    },
    context,
  );
  return { ...running, worker: () => worker };
}

/** Waits for the server to shut down in good order. */
export function deactivate(): Promise<void> | undefined {
  return running?.server.dispose();
}
