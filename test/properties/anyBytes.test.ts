/** Whatever bytes a text is made of: no answer of the server throws, none points outside the text or into a character. */
import fc from 'fast-check';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import { amiss, checkAnswers, opened } from '../support/allAnswers';
import { speechText } from '../support/arbitraries';
import { holdsForAll } from '../support/property';

/** What breaks programs: half pairs, odd line ends, NUL, marks that turn the writing round or join what they follow. */
const HOSTILE = [
  ...[
    '\ud83d',
    '\ude00',
    '\udc00\ud800',
    '😀',
    '👨‍👩‍👧‍👦',
    '🇨🇳',
    '𠮷',
    '𪚥',
    '\u{10ffff}',
    '\uffff',
    '\ufffe',
    '\ufeff',
  ],
  ...['\0', '\u0001', '\u001b', '\u007f', '\u0085', '\v', '\f', '\r', '\r\r\n', '\n\r', '\u2028', '\u2029'],
  ...['\u202e', '\u202a', '\u202c', '\u2066', '\u2069', '\u200e', '\u200f', '\u061c', 'שלום', 'مرحبا'],
  ...[
    '\u0301',
    'e\u0301\u0301\u0301',
    '\u20dd',
    '\ufe0f',
    '\u{e0100}',
    '\u200d',
    '\u200b',
    '\u00ad',
    '\u034f',
    '\u3099',
  ],
  ...['\u3000', '\u00a0', '\u1680', '\u2003', '\t', '  '],
];
/** What a speech is made of, so that the odd characters stand where they may do harm. */
const SPEECH = [
  ...[
    '一、',
    '二、',
    '（一）',
    '（二）',
    '1.',
    '2．',
    '（1）',
    '①',
    '第一，',
    '第二，',
    '一是',
    '二是',
    '首先，',
    '最后，',
  ],
  ...[
    '第一章　',
    '同志们：',
    '各县（区）人民政府：',
    '下面讲三点意见。',
    '附件：1.',
    '2026年11月21日',
    '×政发〔2026〕1号',
  ],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '《',
    '》',
    '（',
    '）',
    '(',
    ')',
    '〔',
    '【',
    '】',
    '”“',
    '。”',
    '××',
    '**',
    '#',
    '<!--',
    '-->',
    '---',
  ],
  ...['。', '，', '；', '：', '！', '……', '——', '、', '等', '的的', '.', ',', '1.5', '%', '年', '月', '谢谢大家！'],
  ...['学习', '工作要抓紧', '上述两点', '第二部分', '市委办公室', '市人民政府', '\n', '\n', '\n', '\r\n', '\n\n'],
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 5, arbitrary: fc.constantFrom(...SPEECH) },
  { weight: 1, arbitrary: fc.nat(0xffff).map((code) => String.fromCharCode(code)) },
);
const hostileText = fc.array(piece, { minLength: 1, maxLength: 60, size: 'max' }).map((all) => all.join(''));

/** A speech into which odd characters were thrown. */
const spoiltSpeech = fc
  .tuple(
    speechText,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), piece), { minLength: 0, maxLength: 8 }),
  )
  .map(([text, thrown]) =>
    thrown.reduce((all, [share, what]) => {
      const at = Math.floor(share * all.length);
      return all.slice(0, at) + what + all.slice(at);
    }, text),
  );

/** A place where a cursor may stand: never between the halves of a pair. */
function placeNear(document: TextDocument, at: number): Position {
  const position = document.positionAt(at);
  return amiss(document, { start: position, end: position }) ? document.positionAt(at + 1) : position;
}

function checkAll(text: string): void {
  const one = opened(text);
  checkAnswers(
    one,
    [0, 0.33, 0.66, 1].map((share) => placeNear(one.document, Math.floor(share * text.length))),
  );
}

holdsForAll('every answer about odd characters', hostileText, checkAll);
holdsForAll('every answer about a speech with odd characters in it', spoiltSpeech, checkAll);
