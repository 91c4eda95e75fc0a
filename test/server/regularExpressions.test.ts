/**
 * No regular expression may take more than linear time, whatever the text: each one in the sources, and each one that
 * they put together when they are loaded, is looked through for ways to backtrack.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** What may stay, since it never sees a long text. */
const REASONS = new Map<string, string>([
  [String(/\$\{\d+(?::([^}]*)|\|([^,|]*)[^|]*\|)\}/g), 'reads the sentences that we ship, not the text'],
  [String(/\B(?=(?:\d{3})+$)/g), 'reads the digits of one number of ours'],
  [String(/年.*月.*日/), 'reads a line in brackets, which is no longer than a title line (SHORT in shapeOf.ts)'],
]);

interface Found {
  source: string;
  flags: string;
}

const sources = ['server', 'client'].flatMap((side) =>
  (readdirSync(join(ROOT, side, 'src'), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, side, 'src', name)),
);

/** Those written between slashes. */
function literals(): Found[] {
  return sources.flatMap((path) => {
    const found: Found[] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { regex } = node as { regex?: { pattern: string; flags: string } };
      if (regex) found.push({ source: regex.pattern, flags: regex.flags });
      for (const inner of Object.values(node)) visit(inner);
    };
    visit(parseSync(path, readFileSync(path, 'utf8')).program);
    return found;
  });
}

/** Those put together from pieces while the server's modules are loaded. */
async function built(): Promise<Found[]> {
  const found: Found[] = [];
  const real = RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, args: [string, string?]) {
      const made = new target(...args);
      if (/server[\\/]src/.test(new Error().stack ?? '')) found.push(made);
      return made;
    },
  });
  try {
    for (const path of sources.filter((path) => !/client[\\/]src|main\.ts$/.test(path))) await import(path);
  } finally {
    globalThis.RegExp = real;
  }
  return found;
}

function risksOf({ source, flags }: Found): string[] {
  const name = `/${source}/${flags}`;
  return analyse({ source, flags }).reports.map(
    ({ type, character }) => `${name}: ${type}, ${character.pick} repeated`,
  );
}

/** Generous: a busy machine is no failure. */
const TIMEOUT = 120_000;

test('none backtracks over a long text', { timeout: TIMEOUT }, async () => {
  const all = new Map([...literals(), ...(await built())].map((one) => [`/${one.source}/${one.flags}`, one]));
  // As many as there are today, or so: they were found at all.
  expect(all.size).toBeGreaterThan(350);
  const risky = new Map(
    [...all].map(([name, one]) => [name, risksOf(one)] as const).filter(([, risks]) => risks.length),
  );
  expect([...risky].filter(([name]) => !REASONS.has(name)).flatMap(([, risks]) => risks)).toEqual([]);
  // A reason without its expression is out of date.
  expect([...REASONS.keys()].filter((name) => !risky.has(name))).toEqual([]);
});

test.each([/“[^”]*”/, /(?:a|a)*b/, / *$/, /年.*月.*日/])('%s would be found', (risky) => {
  expect(risksOf(risky)).not.toEqual([]);
});
