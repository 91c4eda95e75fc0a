/** What is measured of our own, each job in a process of its own. */

import { type Keystrokes, keystrokes } from './keystrokes';
import { type Clock, floor, rounds, type Sample, summary, time, warmUp } from './measure';
import { analysis, serverHere, serverThere } from './server';
import { Session } from './session';

/** The whole of a text, never seen before. `outline` is parse, symbols and folds; `full` is parse and all rules. */
export interface Cold {
  characters: number;
  paragraphs: number;
  parts: number;
  findings: number;
  floor: Sample;
  /** parse and all rules in a process that has just begun. */
  first: number;
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
  const taken: ReturnType<typeof analyse>[] = [];
  const first = analyse(text, clock);
  for (const beginning of warmUp(text)) analyse(beginning, clock);
  for (const _ of rounds({ least: 3, most: 100, seconds, clock })) taken.push(analyse(text, clock));
  const of = (name: keyof typeof first.times) => summary(taken.map(({ times }) => times[name]));
  return {
    ...first.counts,
    floor: floor(clock, text),
    first: first.times.full,
    parse: of('parse'),
    rules: of('rules'),
    symbols: of('symbols'),
    folds: of('folds'),
    outline: of('outline'),
    full: of('full'),
  };
}

/** A text read once, from nothing. */
function analyse(text: string, clock: Clock) {
  let outline!: ReturnType<typeof analysis.parse>;
  let findings = 0;
  const parse = time(clock, () => (outline = analysis.parse(text)));
  const rules = time(clock, () => (findings = analysis.rules(outline)));
  const document = analysis.document(text);
  const symbols = time(clock, () => analysis.symbols(document, outline));
  const folds = time(clock, () => analysis.folds(document, outline));
  return {
    times: { parse, rules, symbols, folds, outline: parse + symbols + folds, full: parse + rules },
    counts: {
      characters: text.length,
      paragraphs: outline.paragraphs.length,
      parts: analysis.parts(outline),
      findings,
    },
  };
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
