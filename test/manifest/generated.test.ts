/** What follows from the list of rules and their pages is as committed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate } from '../../scripts/rules.mjs';

test('settings, descriptions and tables are what the rules make them (else run npm run rules)', async () => {
  const files = await generate();
  expect(Object.keys(files).length).toBe(5);
  for (const [file, content] of Object.entries(files)) {
    expect(readFileSync(file, 'utf8').replace(/\r\n/g, '\n'), file).toBe(content);
  }
});
