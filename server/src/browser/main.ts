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
  setTimeout(callback, milliseconds) {
    const timer = setTimeout(callback, milliseconds);
    return { dispose: () => clearTimeout(timer) };
  },
});
