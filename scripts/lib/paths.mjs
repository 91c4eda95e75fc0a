// Where things are. Every script works from any current directory.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Git-ignored; keeps VS Code and a browser between runs. Deleting it is always safe. */
export const cache = join(root, '.vscode-test');

/** Git-ignored; pictures and logs of the last run. */
export const results = join(root, 'test-results');
