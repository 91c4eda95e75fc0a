/** The texts that everything is measured on, by name and size. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wrapText } from '../support/wrapped';
import { giantSpeech, manySpeeches } from './generate';

/** Names of texts in the order of the tables; the first is the one that peers get. */
export const TEXTS = {
  speeches: { about: 'generated, a file of many speeches', make: manySpeeches },
  giant: { about: 'generated, one giant speech', make: giantSpeech },
  written: { about: 'written by hand (fixtures of the tests), over and over', make: writtenSpeeches },
  'speeches-wrapped': { about: 'the same, in lines of 28 as out of a PDF', make: wrapped(manySpeeches) },
  'giant-wrapped': { about: 'the same, in lines of 28 as out of a PDF', make: wrapped(giantSpeech) },
  'written-wrapped': { about: 'the same, in lines of 28 as out of a PDF', make: wrapped(writtenSpeeches) },
} as const satisfies Record<string, { about: string; make(size: number): string }>;

export type TextName = keyof typeof TEXTS;

export const TEXT_NAMES = Object.keys(TEXTS) as TextName[];

export const SIZES = { '10k': 10_000, '100k': 100_000, '1m': 1_000_000, '10m': 10_000_000 } as const;

export type Size = keyof typeof SIZES;

export const SIZE_NAMES = Object.keys(SIZES) as Size[];

/** The same text with # before titles and parts, each heading on a line of its own, as Markdown's outline needs it. */
export function asMarkdown(text: string): string {
  return text
    .replace(/^(在.*讲话)$/gm, '# $1')
    .replace(/^([一二三四五六七八九十百零]+、.*)$/gm, '## $1')
    .replace(/^(（[一二三四五六七八九十]+）[^。\n]*。)/gm, '### $1\n')
    .replace(/^(\d+\. [^，。\n]*)(?=[，。])/gm, '#### $1\n');
}

/** A speech of ours many times, and between its copies, one after the other, the many forms that the tests have. */
function writtenSpeeches(size: number): string {
  const folder = join('test', 'fixtures', 'speeches');
  const read = (path: string) => readFileSync(path, 'utf8').replace(/\r\n?/g, '\n').trim();
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt') && !file.startsWith('wrapped'));
  const own = read(join('test', 'bench', 'written.txt'));
  // Not the one that is full of places to be filled in, and none with other marks than a speech has.
  const others = files.map((file) => read(join(folder, file))).filter((text) => !/×|^---/m.test(text));
  const once = others.map((text) => `${`${own}\n\n`.repeat(4)}${text}\n\n`).join('');
  return once.repeat(Math.ceil(size / once.length)).slice(0, size);
}

/** The numbers of pages begin again after some two hundred, as in a file of several documents. */
const WRAPPED_AT_ONCE = 100_000;

function wrapped(make: (size: number) => string): (size: number) => string {
  return (size) => {
    const text = make(size);
    const parts: string[] = [];
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf('\n', start + WRAPPED_AT_ONCE) + 1 || text.length;
      const part = text.slice(start, end);
      parts.push(wrapText(part, { width: 28, indent: true, lostIndent: false, blankLines: false, page: 22 }));
      start = end;
    }
    return parts.join('\n').slice(0, size);
  };
}
