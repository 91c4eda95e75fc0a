/** Every entry of the dictionaries: found in its example, silent in its legitimate sentences, put right by its fix. */
import { describe, expect, test } from 'vitest';
import doubled from '../../../server/src/rules/words/data/doubled.json';
import particles from '../../../server/src/rules/words/data/particles.json';
import setPhrases from '../../../server/src/rules/words/data/setPhrases.json';
import typos from '../../../server/src/rules/words/data/typos.json';
import { type Entry, WordList } from '../../../server/src/rules/words/dictionary';

const files = { setPhrases, typos, particles, doubled } as Record<string, Entry[]>;
const lists = Object.values(files).map((entries) => new WordList(entries));
const KEYS = [
  ...['wrong', 'right', 'before', 'notBefore', 'after', 'notAfter'],
  ...['severity', 'source', 'example', 'legitimate'],
];

/** What any dictionary finds in a sentence. */
const foundIn = (text: string) => lists.flatMap((list) => list.find(text).map(({ entry }) => entry.wrong));

function corrected(list: WordList, text: string): string {
  return list.find(text).reduceRight((rest, { start, end, entry }) => {
    return rest.slice(0, start) + entry.right + rest.slice(end);
  }, text);
}

describe.each(Object.entries(files))('%s', (_name, entries) => {
  const list = new WordList(entries);

  test.each(entries.map((entry) => [entry.wrong, entry] as const))('%s', (wrong, entry) => {
    expect(list.find(entry.example).map((found) => found.entry.wrong)).toEqual([wrong]);
    expect(foundIn(corrected(list, entry.example))).toEqual([]);
    for (const text of entry.legitimate) expect(foundIn(text), text).toEqual([]);
  });

  test('entries are well-formed', () => {
    expect(new Set(entries.map(({ wrong }) => wrong)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(Object.keys(entry).filter((key) => !KEYS.includes(key))).toEqual([]);
      expect(entry.wrong).not.toBe(entry.right);
      expect(entry.source).not.toBe('');
      expect(new Set(entry.legitimate).size).toBeGreaterThanOrEqual(3);
      for (const guard of [entry.before, entry.notBefore, entry.after, entry.notAfter])
        expect(guard ?? '').not.toMatch(/[*+]|\{\d+,\}/);
    }
  });
});

test('the dictionaries are as large as they are said to be', () => {
  expect(setPhrases.length).toBeGreaterThanOrEqual(40);
  expect(typos.length).toBeGreaterThanOrEqual(120);
});

test('a long text without mistakes has none', () => {
  const text = '各级党组织要按部就班抓好落实，做到党中央提倡的坚决响应。'.repeat(20_000);
  expect(lists.flatMap((list) => list.find(text))).toEqual([]);
});
