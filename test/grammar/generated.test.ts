import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { grammarText } from '../../syntaxes/source/grammar';
import { tokenize } from '../support/tokens';

describe('the grammar', () => {
  it('is what the marker table makes it (else run node syntaxes/generate.mjs)', () => {
    const file = readFileSync(join(__dirname, '..', '..', 'syntaxes', 'speech-outline.tmLanguage.json'), 'utf8');
    expect(file.replace(/\r\n/g, '\n')).toBe(grammarText());
  });

  it.each([
    ['prose', '我们要坚持稳中求进，抓好各项工作的落实，推动发展迈上新台阶；一是抓好项目，二是改善民生。'],
    ['open quotes', '“'],
    ['open titles', '《'],
    ['numerals', '一'],
    ['ordinals', '第一、'],
    ['announcements', '讲做好三'],
    ['verbs', '，一抓，一靠'],
    ['calls', '同志们、'],
    ['stars', '**政府'],
    ['crosses', '×'],
    ['letters', 'x'],
    ['blanks', '　 '],
    ['titles', '在会上的关于'],
    ['spaced', '政 '],
  ])('reads a line of 20,000 characters to its end: %s', async (_, unit) => {
    const line = unit.repeat(Math.ceil(20_000 / unit.length));
    const [tokens] = await tokenize(line);
    expect(tokens?.map(({ text }) => text).join('')).toBe(line);
  });
});
