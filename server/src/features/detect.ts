/**
 * Is a plain text a speech or an official document? Mostly Han text and two independent signs; counter-evidence
 * (a contract, an exam, a script …) asks for more. Looks at 20,000 units at most, in linear time.
 */
import type { DetectParams, DetectResult, DetectSign } from '../protocol';
import { isHan } from '../text/characters';
import { counterEvidence, isStructured } from './detectAgainst';
import { isRegulation, type Looked, SIGNS, saysFileName } from './detectSigns';

const LIMIT = 20_000;
const MIN_HAN = 30;
/** Han among letters: digits and marks say nothing, Latin names and abbreviations are few. */
const MIN_HAN_SHARE = 0.7;
const MAX_ASCII_MARKS = 0.2;
/** Files that are another kind of text by their very name; 讲话.2018年 has no such ending. */
const EXTENSION = /\.([a-z][a-z0-9_+-]{0,11})$/i;
const TEXT_EXTENSIONS = new Set([
  'txt',
  'text',
  'asc',
  'speech',
  'gongwen',
  'bak',
  'old',
  'orig',
  'tmp',
  'utf8',
  'gbk',
]);
const NOTHING: DetectResult = { isSpeech: false, signs: [] };

export function detect({ text, fileName }: DetectParams): DetectResult {
  const head = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  const extension = EXTENSION.exec(fileName)?.[1]?.toLowerCase();
  if (extension && !TEXT_EXTENSIONS.has(extension)) return NOTHING;
  if (!isMostlyHan(head)) return NOTHING;
  const looked = look(head, text.length > LIMIT);
  if (isStructured(looked.lines)) return NOTHING;
  const signs = SIGNS.filter(([, found]) => found(looked)).map(([sign]) => sign);
  if (saysFileName(fileName)) signs.unshift('fileName' satisfies DetectSign);
  const needed = isRegulation(looked) ? 2 : 2 + counterEvidence(looked);
  return { isSpeech: signs.length >= needed, signs };
}

/** Marks a Markdown or front-matter writer sets by hand; they are no text. */
const HAND_MARKS = /^(?:#{1,6}\s+|>\s*)|\*\*/g;

function look(text: string, cut: boolean): Looked {
  const lines: string[] = [];
  let comment = false;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim().replace(HAND_MARKS, '').trim();
    if (line.startsWith('<!--')) comment = true;
    if (!comment && line) lines.push(line);
    if (comment && line.endsWith('-->')) comment = false;
  }
  // Without blanks and line breaks: what a PDF has cut in two is whole again.
  return { lines, flat: lines.join('').replace(/\s+/g, ''), cut };
}

function isMostlyHan(text: string): boolean {
  let han = 0;
  let latin = 0;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) han++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x2000))
      latin++;
    else if (code > 0x20 && code < 0x7f && (code < 0x30 || code > 0x39)) marks++;
    else if (code === 0) return false;
  }
  return han >= MIN_HAN && han >= MIN_HAN_SHARE * (han + latin) && marks <= MAX_ASCII_MARKS * han + 20;
}
