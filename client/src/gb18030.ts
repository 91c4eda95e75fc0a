/** Telling GB18030 (or GBK, its older part) from what it becomes when it is read as UTF-8. Knows no VS Code. */

/** Bytes that are no UTF-8 show as U+FFFD; a few may be a damaged file, many are another encoding. */
export function looksMisread(text: string): boolean {
  let broken = 0;
  let letters = 0;
  for (const character of text) {
    if (character === '\uFFFD') broken += 1;
    else if (/[\p{L}\p{N}]/u.test(character)) letters += 1;
  }
  return broken >= 4 && broken * 4 > letters;
}

/**
 * Whether bytes read as GB18030 make Chinese text. Nearly every pair of high bytes is some character in GB18030, so
 * that nothing is broken proves little: the commonest words of the language must be there as well, which they are
 * not when Big5 or Shift-JIS is read this way.
 */
export function readsAsChinese(decoded: string): boolean {
  if (decoded.includes('\uFFFD') || decoded.includes('\0')) return false;
  let han = 0;
  let common = 0;
  let other = 0;
  for (const character of decoded) {
    if (/\p{Script=Han}/u.test(character)) {
      han += 1;
      if ('的一是在不了有和人这中大为上个要以会作工我们'.includes(character)) common += 1;
    } else if (/[\p{L}\p{N}]/u.test(character)) other += 1;
  }
  return han >= 4 && han > other && common * 50 >= han;
}
