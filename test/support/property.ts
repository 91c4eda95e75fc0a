/**
 * Properties that hold for every text: for random speeches, for random characters, and for the files of the folders
 * in SPEECH_TEXTS. PROPERTY_RUNS says how many random texts; then they differ from run to run, unless PROPERTY_SEED says
 * which ones (a failure names its seed).
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { anyText, speechText } from './arbitraries';

const RUNS = 300;
/** Generous: a busy machine is no failure, and the long run takes hours. */
const TIMEOUT = 3 * 3_600_000;
const options: fc.Parameters<unknown> = process.env.PROPERTY_RUNS
  ? {
      numRuns: Number(process.env.PROPERTY_RUNS),
      ...(process.env.PROPERTY_SEED && { seed: Number(process.env.PROPERTY_SEED) }),
    }
  : { numRuns: RUNS, seed: 20261121 };

const files = (process.env.SPEECH_TEXTS ?? '').split(delimiter).filter(Boolean).flatMap(textsUnder);

function textsUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.txt') ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => textsUnder(join(path, name)));
}

/** Registers one property of what an arbitrary makes. `check` throws where it does not hold. */
export function holdsForAll<T>(name: string, arbitrary: fc.Arbitrary<T>, check: (one: T) => void): void {
  test(name, () => fc.assert(fc.property(arbitrary, check), options), TIMEOUT);
}

/** Registers one property under its name. `check` throws where it does not hold. */
export function holdsForEveryText(name: string, check: (text: string) => void): void {
  describe(name, () => {
    test('speeches', () => fc.assert(fc.property(speechText, check), options), TIMEOUT);
    test('any text', () => fc.assert(fc.property(anyText, check), options), TIMEOUT);
    if (files.length > 0) test.each(files)('%s', (file) => check(readFileSync(file, 'utf8')), TIMEOUT);
  });
}

const FIXTURES = join(__dirname, '..', 'fixtures');

/** Registers one property for the texts of the fixtures, which are as people write them. */
export function holdsForEveryFixture(name: string, check: (text: string) => void): void {
  const fixtures = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' });
  const texts = fixtures.filter((path) => /\.(?:txt|speech|jianggao)$/.test(path)).sort();
  describe(name, () => test.each(texts)('%s', (path) => check(readFileSync(join(FIXTURES, path), 'utf8'))));
}

export function holdsForEveryTextAndFixture(name: string, check: (text: string) => void): void {
  holdsForEveryText(name, check);
  holdsForEveryFixture(name, check);
}
