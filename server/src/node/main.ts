/** The server in Node: over IPC for the extension, over stdio (`--stdio`) for every other client. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Connection, createConnection } from 'vscode-languageserver/node';
import { describe } from '../guard';
import { startServer } from '../server';
import { messageStrategy, quietConsole } from '../wire';
import { stdio } from './stdio';

const options = { messageStrategy: messageStrategy() };
let shutDown = false;
const connection = process.argv.includes('--stdio') ? overStdio() : createConnection(quietConsole, options);
connection.onShutdown(() => {
  shutDown = true;
});

function overStdio(): Connection {
  const { reader, writer } = stdio(() => process.exit(shutDown ? 0 : 1));
  return createConnection(quietConsole, reader, writer, options);
}

// Node would write down the message, which may quote what the server stumbled upon.
process.on('uncaughtException', (error) => {
  process.stderr.write(`Speech Outline: ${describe(error)}\n`, () => process.exit(1));
});

// Over IPC the process would outlive a parent that was killed; over stdio the end of the stream ends it.
process.on('disconnect', () => process.exit(1));

startServer(connection, {
  // From dist/server.
  rulePages: pathToFileURL(join(__dirname, '../../docs/rules/')).href,
  chinese() {
    try {
      return JSON.parse(readFileSync(join(__dirname, '../../l10n/bundle.l10n.zh-cn.json'), 'utf8'));
    } catch {
      // Somebody took the server without what came with it.
      return {};
    }
  },
  now: () => performance.now(),
  // A message is read, taken apart and handled in three rounds of the event loop.
  async turn() {
    for (let round = 0; round < 3; round++) await new Promise((done) => setImmediate(done));
  },
  setTimeout(callback, milliseconds) {
    const timer = setTimeout(callback, milliseconds);
    return { dispose: () => clearTimeout(timer) };
  },
});
