/** The server in a web worker. The bundle of this is also where the one for Node takes from what both need. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../server';
import { messageStrategy, quietConsole } from '../wire';

if ('importScripts' in globalThis) startIn(self as DedicatedWorkerGlobalScope);

function startIn(scope: DedicatedWorkerGlobalScope): void {
  const connection = createConnection(quietConsole, new BrowserMessageReader(scope), new BrowserMessageWriter(scope), {
    messageStrategy: messageStrategy(),
  });
  startServer(connection, {
    // From dist/server; a worker without an address of its own (blob:) leaves the folder to the client.
    rulePages:
      scope.location.protocol === 'blob:'
        ? 'speech-outline:/docs/rules/'
        : new URL('../../docs/rules/', scope.location.href).href,
    // A worker is started by our own client, which brings its texts.
    chinese: () => ({}),
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
}
