/** Other programs that read the same text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One program and what it is asked to do. */
export interface Peer {
  /** The package whose version is printed. */
  package: string;
  does: string;
  /** Only headings and folds, with the text as Markdown. */
  outline?: true;
  /** Loads it; what is returned reads a text and says how much it found. It throws where the program gives up. */
  load(): Promise<(text: string) => number | Promise<number>>;
}

const folder = resolve('test', 'bench');
const require = createRequire(join(folder, 'package.json'));

/**
 * A package of the benchmark. Neither the compiler nor the bundler is to look for it: it is not there before the
 * benchmark runs. So each peer says what it needs of its types.
 */
export async function load<T>(name: string): Promise<T> {
  const path = pathToFileURL(require.resolve(name)).href;
  const loaded = (await import(path)) as { default?: object };
  return { ...loaded.default, ...loaded } as T;
}

export function versionOf(name: string): string {
  const manifest = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
