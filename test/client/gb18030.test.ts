import { describe, expect, test } from 'vitest';
import { looksMisread, readsAsChinese } from '../../client/src/gb18030';

/** 同志们：今天我讲三点意见。 in GBK. */
const gbk = Uint8Array.from(
  'cdacd6becbaba3babdf1ccecced2bdb2c8fdb5e3d2e2bcfba1a3'.match(/../g)!.map((hex) => Number.parseInt(hex, 16)),
);
/** 今天的天氣很好，我們一起去。 in Big5. */
const big5 = Uint8Array.from(
  'a4b5a4d1aababaa4a4d1aef0abdca668a141a7dada cca440b05fa568a143'
    .replaceAll(' ', '')
    .match(/../g)!
    .map((hex) => Number.parseInt(hex, 16)),
);
const read = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

describe('looksMisread', () => {
  test('GBK read as UTF-8', () => expect(looksMisread(read(gbk, 'utf-8'))).toBe(true));
  test('a right text', () => expect(looksMisread('同志们：今天我讲三点意见。')).toBe(false));
  test('one damaged character', () => expect(looksMisread(`同志们：今天我讲三点意见\uFFFD`)).toBe(false));
  test('nothing', () => expect(looksMisread('')).toBe(false));
});

describe('readsAsChinese', () => {
  test('GBK', () => expect(readsAsChinese(read(gbk, 'gb18030'))).toBe(true));
  test('Big5', () => expect(readsAsChinese(read(big5, 'gb18030'))).toBe(false));
  test('a picture', () => {
    const bytes = Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919 + (index >> 3) * 104729) % 256);
    expect(readsAsChinese(read(bytes, 'gb18030'))).toBe(false);
  });
  test('French in Latin-1', () => {
    const french = Buffer.from('Les élèves préfèrent les étés où la forêt est dorée. '.repeat(9), 'latin1');
    expect(readsAsChinese(read(french, 'gb18030'))).toBe(false);
  });
  test('English', () => expect(readsAsChinese('plain words only')).toBe(false));
});
