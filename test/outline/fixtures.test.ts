/** Every text of test/fixtures/speeches gives the outline that was made by hand beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../server/src/outline/outline';
import { printTree } from '../support/tree';

const folder = join(__dirname, '../fixtures/speeches');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.tree'))
  .map((name) => name.slice(0, -'.tree'.length));

describe('hand-made outlines', () => {
  it('are there', () => expect(names.length).toBeGreaterThanOrEqual(20));
  it.each(names)('%s', (name) => {
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const tree = readFileSync(join(folder, `${name}.tree`), 'utf8');
    expect(printTree(parseOutline(text))).toBe(tree);
  });
});
