/** The extension in a web worker: the server is a worker beside it. */
import { type ExtensionContext, Uri } from 'vscode';
import { activateIn, type TestApi } from '../extension';
import type { WorkerReader } from './client';

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
  running = activateIn(
    {
      async createClient(id, name, options) {
        const { clientFor, WorkerReader } = await import('./client');
        return clientFor(id, name, options, () => {
          const started = new Worker(script, { name: 'Speech Outline' });
          worker = started;
          reader = new WorkerReader(started);
          started.addEventListener('error', (event) => {
            // Else VS Code writes down what it says.
            event.preventDefault();
            if (worker === started) kill();
          });
          return { worker: started, reader };
        });
      },
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
