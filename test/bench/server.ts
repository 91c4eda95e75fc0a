/** The one place that knows how the server is put together: its functions, its entry, its bundle. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type MessageReader, type MessageWriter, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Runtime } from '../../server/src/documents';
import { findings } from '../../server/src/features/findings';
import { foldingRanges } from '../../server/src/features/folding';
import { documentSymbols } from '../../server/src/features/symbols';
import { parseOutline } from '../../server/src/outline/outline';
import type { Outline } from '../../server/src/outline/types';
import { startServer } from '../../server/src/server';
import * as session from '../../server/src/session';
import { defaultSettings } from '../../server/src/settings';
import { SpeechDocument } from '../../server/src/speechDocument';
import { objectPipes } from './objects';

/** The way to a server. */
export interface Transport {
  reader: MessageReader;
  writer: MessageWriter;
  process?: ChildProcess;
}

export const SERVER = join('dist', 'server', 'node.js');

/** What an analysis consists of, each for a text as if it was never seen before. */
export const analysis = {
  parse: (text: string): Outline => parseOutline(text),
  rules: (outline: Outline): number => findings(outline, defaultSettings).shown.length,
  document: (text: string): TextDocument => new SpeechDocument('file:///cold.speech', 'speech-outline', 1, text),
  symbols: (document: TextDocument, outline: Outline) => documentSymbols(document, outline, defaultSettings.outline),
  folds: (document: TextDocument, outline: Outline) => foldingRanges(document, outline, { rangeLimit: 5000 }),
  parts: (outline: Outline): number =>
    outline.speeches.reduce((sum, { runs }) => runs.reduce((all, run) => all + run.parts.length, sum), 0),
};

/** The server in this process, all of it, with messages as objects: what is measured has nothing to do with JSON. */
export function serverHere(): Transport {
  const { client, server } = objectPipes();
  const runtime: Runtime = {
    rulePages: 'file:///docs/rules/',
    chinese: () => ({}),
    now: () => performance.now(),
    turn: () => new Promise((done) => setImmediate(done)),
    setTimeout(callback, milliseconds) {
      const timer = setTimeout(callback, milliseconds);
      return { dispose: () => clearTimeout(timer) };
    },
  };
  startServer(createConnection(server.reader, server.writer), runtime, async () => session);
  return client;
}

/** The server as it ships, in a process of its own, over stdio; `node` are options for that process. */
export function serverThere(node: string[] = []): Transport & { process: ChildProcess } {
  const stdio = ['pipe', 'pipe', 'inherit', 'ipc'] as const;
  const server = spawn(process.execPath, [...node, SERVER, '--stdio'], { stdio: [...stdio] });
  return {
    reader: new StreamMessageReader(server.stdout!),
    writer: new StreamMessageWriter(server.stdin!),
    process: server,
  };
}
