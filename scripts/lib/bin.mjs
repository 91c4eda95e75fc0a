// Programs of installed packages, started with our own Node: the links in node_modules/.bin differ between systems.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** The script behind a package's command. */
export function bin(name, command = name.split('/').at(-1)) {
  const folder = join(root, 'node_modules', name);
  const { bin: entry } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof entry === 'string' ? entry : entry[command]);
}
