/** Characters and small helpers that the rules of marks share. */

/** Han characters as the inside of a class of a regular expression, or a set of a sign. */
export const HAN = '〇々\u3400-\u4dbf\u4e00-\u9fff';

const ONE_HAN = new RegExp(`[${HAN}]`);

export function hasHan(text: string): boolean {
  return ONE_HAN.test(text);
}

/** Chinese text that uses Latin words, not a Latin sentence that quotes Chinese ones: an English paragraph keeps its own marks. */
export function isChinese(text: string): boolean {
  let han = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff) han++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++;
  }
  return han > 0 && latin <= han * 3;
}
