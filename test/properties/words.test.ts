/** No edit loses a word of the text: only what a feature names is added, taken away or written otherwise. */
import { expect } from 'vitest';
import { applyEdits } from '../../server/src/edits/edit';
import { parseOutline } from '../../server/src/outline/outline';
import { rules } from '../../server/src/rules/index';
import { runRules } from '../../server/src/rules/run';
import type { RuleSettings } from '../../server/src/rules/types';
import { wordsRules } from '../../server/src/rules/words';
import { after, COMMANDS } from '../support/commands';
import { open } from '../support/document';
import { holdsForEveryTextAndFixture } from '../support/property';

/** Rules whose fix adds a line, of which the writer was told that it is missing. */
const ADDING = ['title-missing', 'salutation-missing', 'transition-missing', 'closing-missing'];
/** Rules whose fix takes away what does not belong to the text. */
const REMOVING = ['residue-watermark', 'residue-page-number', 'residue-hard-wrap'];
/** Rules whose fix writes a word or a marker otherwise. */
const WRITING = [
  'marker-mixed-family',
  'marker-family-differs',
  'day-hao',
  'colon-ji',
  ...wordsRules.map(({ code }) => code),
];

const ALL_ON: RuleSettings = Object.fromEntries(
  rules.filter(({ severity }) => severity.speech === 'off').map(({ code }) => [code, 'hint']),
);

/** Letters and symbols in their order, wide and narrow ones alike; numerals, marks and blanks are left out. */
const NO_WORD = /[^\p{L}\p{So}]|[①-⑳甲乙丙丁戊己庚辛壬癸〇零○一二两三四五六七八九十百廿卅]/gu;
/** Halves of pairs count as letters: two that come to stand together are still two. */
const letterFor = (half: string) => String.fromCharCode(0xac00 + half.charCodeAt(0) - 0xd800);
const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\ud800-\udfff]/g, letterFor)
    .replace(NO_WORD, '');

holdsForEveryTextAndFixture('a fix keeps every word but those that its rule is about', (text) => {
  const outline = parseOutline(text);
  const words = wordsOf(text);
  const residue = outline.paragraphs.filter(({ role }) => role === 'residue').map(({ text: line }) => line);
  const numbers = outline.pageNumbers.map(({ start, end }) => text.slice(start, end));
  const removable = wordsOf([...residue, ...numbers].join('')).length;
  for (const { code, fixes } of runRules(outline, ALL_ON))
    for (const fix of fixes) {
      const edits = fix.edits(outline);
      const left = wordsOf(applyEdits(text, edits));
      if (ADDING.includes(code)) {
        expect(edits.every(({ start, end }) => start === end)).toBe(true);
      } else if (REMOVING.includes(code)) {
        expect(edits.map(({ newText }) => newText).join('')).toMatch(/^\s*$/);
        expect(words.length - left.length, code).toBeLessThanOrEqual(removable);
      } else if (!WRITING.includes(code)) {
        expect(left, code).toBe(words);
      }
    }
});

const UNASKED = COMMANDS.filter(({ name }) => ['format', 'fixAll', 'renumber'].includes(name));

holdsForEveryTextAndFixture('formatting, fixing all and renumbering keep every word', (text) => {
  const opened = open(text);
  for (const command of UNASKED)
    expect(wordsOf(after(opened, command, { line: 0, character: 0 })), command.name).toBe(wordsOf(text));
});
