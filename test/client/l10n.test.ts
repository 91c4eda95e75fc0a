import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every string in the sources that is shown to the writer. */
function sourceStrings(): Set<string> {
  const strings = new Set<string>();
  const files = ['client/src', 'server/src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    for (const [, , text] of readFileSync(file, 'utf8').matchAll(/(?:l10n\.t|say)\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs)) {
      strings.add(text!.replace(/\\(.)/g, '$1'));
    }
  }
  return strings;
}

const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8')) as Record<string, string>;

test('every string is translated, and nothing else', () => {
  const strings = sourceStrings();
  expect(strings.size).toBeGreaterThan(20);
  expect(Object.keys(bundle).sort()).toEqual([...strings].sort());
});

test('translations keep the placeholders', () => {
  const placeholders = (text: string): string[] => (text.match(/\{\d+\}/g) ?? []).sort();
  for (const [english, chinese] of Object.entries(bundle)) expect(placeholders(chinese)).toEqual(placeholders(english));
});
