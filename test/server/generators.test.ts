/**
 * No generator is made at run time: V8 keeps what belongs to one, and all that it sees, until all memory is cleaned. The
 * versions of a text that were read between two such cleanings would be carried about at every key (text/steps.ts).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const SOURCES = join(import.meta.dirname, '..', '..', 'server', 'src');

/** The lines where a generator stands inside a function. */
function insideFunctions(path: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown, isInside: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, generator, start } = node as { type?: string; generator?: boolean; start?: number };
    if (generator && isInside) found.push(`${path}:${source.slice(0, start).split('\n').length}`);
    const isFunction = type?.includes('Function') === true;
    for (const inner of Object.values(node)) visit(inner, isInside || isFunction);
  };
  visit(parseSync(path, source).program, false);
  return found;
}

test('one is seen', () => {
  expect(insideFunctions('a.ts', 'const a = () => 1;\nconst b = () =>\n  function* () {};')).toEqual(['a.ts:3']);
  expect(insideFunctions('a.ts', 'class A { *b() {} }\nfunction* c() {}')).toEqual([]);
});

test('there is none', () => {
  const names = (readdirSync(SOURCES, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'));
  expect(names.length).toBeGreaterThan(100);
  expect(names.flatMap((name) => insideFunctions(name, readFileSync(join(SOURCES, name), 'utf8')))).toEqual([]);
});
