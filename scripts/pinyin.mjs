// Writes the pinyin initials that completion filters by:
//   npm run pinyin
// server/src/text/initials.json: the usual initial of each character of GB 2312, as one letter for each code point from
// U+4E00 on (. for the others); server/src/features/data/phraseInitials.json: the built-in phrases and their initials,
// read in their context (重点 is zd, 重新 cx).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pinyin } from 'pinyin-pro';
import { root } from './lib/paths.mjs';

const FIRST = 0x4e00;
const LAST = 0x9fa5;

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The files that follow: path → content. */
export function generate() {
  return {
    [join(root, 'server/src/text/initials.json')]: json({ letters: letters() }),
    [join(root, 'server/src/features/data/phraseInitials.json')]: json(phrases()),
  };
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

function letters() {
  const gbk = new TextDecoder('gbk');
  const known = new Map();
  for (let high = 0xb0; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) {
      const char = gbk.decode(new Uint8Array([high, low]));
      if (/^[\u4e00-\u9fa5]$/.test(char)) known.set(char.charCodeAt(0), first(char));
    }
  }
  let text = '';
  for (let code = FIRST; code <= LAST; code++) text += known.get(code) ?? '.';
  return text;
}

/** The phrases of data/phrases.json and the right forms that the rules know, quotation marks around them left off. */
function phrases() {
  const right = read('server/src/rules/words/data/setPhrases.json').map((entry) => entry.right);
  const all = [...read('server/src/features/data/phrases.json'), ...right];
  // “两个维护” and 两个维护 are one phrase, which is written with its marks.
  const found = new Map();
  for (const phrase of all) {
    const bare = phrase.replace(/[“”]/g, '');
    if (!found.has(bare) || phrase.length > found.get(bare).length) found.set(bare, phrase);
  }
  return Object.fromEntries([...found.values()].map((phrase) => [phrase, first(phrase)]));
}

function first(text) {
  return pinyin(text, { pattern: 'first', toneType: 'none', nonZh: 'removed', separator: '' }).replace(/ /g, '');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, content] of Object.entries(generate())) writeFileSync(file, content);
}
