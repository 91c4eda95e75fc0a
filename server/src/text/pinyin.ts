/** 拼音首字母: the letters by which writers find a word without changing the keyboard. */
import { letters } from './initials.json';

/** The code point of the table's first letter. */
const FIRST = 0x4e00;

/** Second readings that are common in names; the first is in the table. */
const OTHERS: Readonly<Record<string, string>> = {
  ...{ 长: 'z', 行: 'h', 重: 'c', 乐: 'y', 会: 'k', 省: 'x', 朝: 'z', 调: 'd', 传: 'z', 单: 's', 曾: 'z', 盛: 'c' },
  ...{ 藏: 'z', 解: 'x', 校: 'j', 厦: 'x', 区: 'o', 查: 'z' },
};
/** A name with more readings than this is found by its first ones. */
const READINGS = 4;

/**
 * The initials of a text in each of its readings, the usual one first: 长江 → cj, zj. Letters and digits stand for
 * themselves, marks for nothing, and so do the few characters that are not in GB 2312.
 */
export function initialsOf(text: string): string[] {
  let readings = [''];
  for (const char of text) {
    const letter = initialOf(char);
    if (letter === '') continue;
    const other = OTHERS[char];
    const more = other && readings.length < READINGS ? readings.map((reading) => reading + other) : [];
    readings = [...readings.map((reading) => reading + letter), ...more];
  }
  return readings;
}

function initialOf(char: string): string {
  if (/^[A-Za-z0-9]$/.test(char)) return char.toLowerCase();
  const letter = letters[(char.codePointAt(0) ?? 0) - FIRST];
  return letter === undefined || letter === '.' ? '' : letter;
}
