/** The server in a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../server';

const scope = self as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

startServer(connection, {
  // From dist/server; a worker without an address of its own (blob:) leaves the folder to the client.
  rulePages:
    scope.location.protocol === 'blob:'
      ? 'speech-outline:/docs/rules/'
      : new URL('../../docs/rules/', scope.location.href).href,
  now: () => performance.now(),
  // A message is handled in a timeout of its own after it has come in.
  async turn() {
    for (let round = 0; round < 2; round++) await new Promise((done) => setTimeout(done));
  },
  setTimeout(callback, milliseconds) {
    const timer = setTimeout(callback, milliseconds);
    return { dispose: () => clearTimeout(timer) };
  },
});
