/** What is measured of our own, each job in a process of its own. */

import { type Keystrokes, keystrokes } from './keystrokes';
import { type Clock, floor, rounds, type Sample, summary, time } from './measure';
import { analysis, serverHere, serverThere } from './server';
import { Session } from './session';

/** The whole of a text, never seen before. `outline` is parse, symbols and folds; `full` is parse and all rules. */
export interface Cold {
  characters: number;
  paragraphs: number;
  parts: number;
  findings: number;
  floor: Sample;
  parse: Sample;
  rules: Sample;
  symbols: Sample;
  folds: Sample;
  outline: Sample;
  full: Sample;
}

export interface Here {
  cold: Cold;
  keystrokes: Keystrokes;
}

/** Over stdio. Answers and their sizes as JSON, and what JSON alone costs both sides, written and read. */
export interface There {
  /** From didOpen to the diagnostics. */
  opened: number;
  keystrokes: Keystrokes;
  json: Record<'diagnostics' | 'outline', { bytes: number; write: Sample; read: Sample }>;
}

const URI = 'file:///bench.speech';

export async function inProcess(text: string, seconds: number, clock: Clock): Promise<Here> {
  const measured = cold(text, seconds, clock);
  const session = await Session.start(serverHere());
  await session.open(URI, text);
  await session.diagnostics(URI);
  return { cold: measured, keystrokes: await keystrokes(session, URI, text, { seconds, clock }) };
}

export async function overStdio(text: string, seconds: number): Promise<There> {
  const session = await Session.start(serverThere());
  const start = performance.now();
  await session.open(URI, text);
  const diagnostics = await session.diagnostics(URI);
  const opened = performance.now() - start;
  const outline = await session.outline(URI);
  const json = { diagnostics: jsonCost(diagnostics), outline: jsonCost(outline) };
  const measured = await keystrokes(session, URI, text, { seconds, clock: 'wall' });
  await session.end();
  return { opened, keystrokes: measured, json };
}

function cold(text: string, seconds: number, clock: Clock): Cold {
  const bare = floor(clock, text);
  const times = { parse: [], rules: [], symbols: [], folds: [], outline: [], full: [] } as Record<string, number[]>;
  const counts = { paragraphs: 0, parts: 0, findings: 0 };
  for (const _ of rounds({ least: 3, most: 100, seconds })) {
    let outline!: ReturnType<typeof analysis.parse>;
    const parse = time(clock, () => (outline = analysis.parse(text)));
    const rules = time(clock, () => (counts.findings = analysis.rules(outline)));
    const document = analysis.document(text);
    const symbols = time(clock, () => analysis.symbols(document, outline));
    const folds = time(clock, () => analysis.folds(document, outline));
    const all = { parse, rules, symbols, folds, outline: parse + symbols + folds, full: parse + rules };
    for (const [name, taken] of Object.entries(all)) times[name]!.push(taken);
    counts.paragraphs = outline.paragraphs.length;
    counts.parts = analysis.parts(outline);
  }
  const samples = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, summary(all)]));
  return { characters: text.length, ...counts, floor: bare, ...samples } as Cold;
}

function jsonCost(answer: unknown): { bytes: number; write: Sample; read: Sample } {
  const [write, read]: [number[], number[]] = [[], []];
  let json = '';
  for (const _ of rounds({ least: 3, most: 30, seconds: 0.5 })) {
    write.push(time('wall', () => (json = JSON.stringify(answer))));
    read.push(time('wall', () => JSON.parse(json)));
  }
  return { bytes: Buffer.byteLength(json), write: summary(write), read: summary(read) };
}
