/** After any changes the outline of a text that is being written is the outline of the text as it stands. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnostics } from '../../server/src/features/diagnostics';
import { OutlineReader, parseOutline } from '../../server/src/outline/outline';
import type { Change } from '../../server/src/outline/textLines';
import { SpeechDocument } from '../../server/src/speechDocument';
import { PlainText } from '../../server/src/text/lines';
import { anyText, giantSpeechText, longSpeechText, speechText, wrappedText } from '../support/arbitraries';
import { describeFindings, describeOutline } from '../support/describe';
import { holdsForAll } from '../support/property';
import { wrapText } from '../support/wrapped';

/** What is put in: keys, markers, what changes lines, and whatever else a text may hold. */
const inserted = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[
        '一',
        '。',
        '，',
        '我',
        '“',
        '（',
        ' ',
        '　',
        '\n',
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        '\t',
        '\ud83d',
        '\ude00',
        '#',
        '**',
      ],
      ...['一、', '二、', '（一）', '1.', '一是', '二是', '第一，', '同志们：\n', '\n二、工作\n', '\n3\n', '\n附件1\n'],
      ...['---\n', '<!--', '-->', '\n目录\n', '2026年11月21日\n', '谢谢大家！', '在会议上的讲话\n', '三点意见'],
    ),
  },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: speechText },
);

const OPTIONS = { rules: {}, rulePages: 'file:///rules/' };
const plain = (text: string) => TextDocument.create('file:///a', 'speech-outline', 1, text);

/** Where a change begins and how much it takes away, as shares of the text; mostly a few characters. */
const step = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ weight: 6, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(400) }, fc.constant(1e9)),
  text: inserted,
  read: fc.boolean(),
});

/** Mostly many speeches, so that most of them are far from the change; or wrapped text, whose lines are joined again. */
const speeches = fc
  .array(fc.oneof({ weight: 6, arbitrary: speechText }, anyText), { minLength: 1, maxLength: 40, size: 'max' })
  .map((all) => all.join('\n\n'));
const texts = fc.oneof(
  { weight: 2, arbitrary: speeches },
  { weight: 1, arbitrary: wrappedText },
  { weight: 2, arbitrary: longSpeechText },
);

holdsForAll(
  'the outline after changes is that of a fresh reading',
  fc.tuple(texts, fc.array(step, { minLength: 1, maxLength: 12, size: 'max' })),
  ([first, steps]) => {
    const reader = new OutlineReader();
    let text = first;
    const document = new SpeechDocument('file:///a', 'speech-outline', 1, text);
    reader.read(document);
    for (const { at, removed, text: newText, read } of steps) {
      const start = Math.floor(at * text.length);
      const end = Math.min(text.length, removed > 1e6 && at > 0.3 ? start : start + removed);
      const change: Change = { start, end, newEnd: start + newText.length };
      text = text.slice(0, start) + newText + text.slice(end);
      reader.change(change);
      document.replace(start, end, newText, document.version + 1);
      if (!read) continue;
      const [now, fresh] = [reader.read(document), parseOutline(text)];
      expect(describeOutline(now)).toEqual(describeOutline(fresh));
      expect(describeFindings(now)).toEqual(describeFindings(fresh));
      expect(diagnostics(document, now, OPTIONS)).toEqual(diagnostics(plain(text), fresh, OPTIONS));
    }
    expect(describeOutline(reader.read(document))).toEqual(describeOutline(parseOutline(text)));
  },
);

/** What keys do in a line: `from` and `to` in it as shares, and what is put in the place of that. */
const lineEdit = fc.record({
  line: fc.double({ min: 0, max: 1, noNaN: true }),
  edit: fc.oneof(
    fc.record({ at: fc.nat(12), removed: fc.nat(3), text: fc.constant('') }),
    fc.record({
      at: fc.constant(0),
      removed: fc.constantFrom(0, 0, 1, 2, 3),
      text: fc.constantFrom(
        ...[
          '一、',
          '二、',
          '十、',
          '（一）',
          '（二）',
          '（四）',
          '1. ',
          '2. ',
          '（1）',
          '一是',
          '二是',
          '第一，',
          '第二，',
        ],
        ...['首先，', '第三点，', '“', '第一条 ', '第二章　', '一', '同志们，', '附件：'],
      ),
    }),
    fc.record({
      at: fc.nat(12),
      removed: fc.constant(0),
      text: fc.constantFrom('\n', '\n', '一', '。', '：', '”', '二是'),
    }),
    fc.record({
      at: fc.constant(0),
      removed: fc.constant(0),
      text: fc.constantFrom(
        '一、学习\n',
        '（一）学习。要工作。\n',
        '工作措施\n',
        '一是学习；二是工作。\n',
        '2026年11月21日\n',
      ),
    }),
    fc.record({ at: fc.nat(1), removed: fc.nat(120), text: fc.constantFrom('', '', '\n') }),
  ),
});

holdsForAll(
  'a giant speech is read again where keys change it, and is what a fresh reading says',
  fc.tuple(giantSpeechText, fc.array(lineEdit, { minLength: 1, maxLength: 16, size: 'max' })),
  ([first, edits]) => {
    const reader = new OutlineReader();
    let text = first;
    reader.read(new PlainText(text));
    for (const { line, edit } of edits) {
      const begin = text.lastIndexOf('\n', Math.floor(line * text.length)) + 1;
      const start = Math.min(text.length, begin + edit.at);
      const end = Math.min(text.length, start + edit.removed);
      text = text.slice(0, start) + edit.text + text.slice(end);
      reader.change({ start, end, newEnd: start + edit.text.length });
      const [now, fresh] = [reader.read(new PlainText(text)), parseOutline(text)];
      expect(describeOutline(now)).toEqual(describeOutline(fresh));
      expect(describeFindings(now)).toEqual(describeFindings(fresh));
    }
  },
);

test('what is put between the lines of a wrapped paragraph moves the places in it', () => {
  const sentence = '要把各项工作做细做实，推动全镇各项事业再上新的台阶，让群众得到更多的实惠。';
  const lines = [
    '同志们：',
    '　　一、提高认识',
    `　　${sentence.repeat(3)}`,
    '　　二、抓好落实',
    `　　${sentence.repeat(3)}`,
  ];
  const wrapped = wrapText(lines.join('\n'), {
    width: 24,
    indent: true,
    lostIndent: false,
    blankLines: false,
    page: 0,
  });
  for (const { index } of wrapped.matchAll(/\n/g)) {
    for (const put of [' ', '\r', '\n\n3']) {
      const reader = new OutlineReader();
      expect(reader.read(new PlainText(wrapped)).wrapped).toBe(true);
      const text = wrapped.slice(0, index) + put + wrapped.slice(index);
      reader.change({ start: index, end: index, newEnd: index + put.length });
      expect(describeOutline(reader.read(new PlainText(text)))).toEqual(describeOutline(parseOutline(text)));
    }
  }
});

/** What stands between the lines of a PDF or is one of them; taken away and put in line by line. */
const wrappedLines = fc.array(
  fc.constantFrom(
    ...['3', '— 12 —', '', '', '　　', '附件1', '同志们：', '会员群：12345678', '一、抓学习。', '　　二是抓落实。'],
    ...['各级各部门要进一步提高政治站位，坚持问题导向，把各项任务落', '到实处，确保取得实实在在的成效。', 'GDP 12345'],
    ...['A line of Latin letters, as wide as the page is, or wider', '，没有写完的一行，', '要认真学习文件，', '-->'],
  ),
  { maxLength: 8 },
);

holdsForAll(
  'lines of wrapped text that come and go are joined as in a fresh reading',
  fc.tuple(
    fc.array(wrappedText, { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), wrappedLines, fc.boolean()), {
      minLength: 1,
      maxLength: 20,
      size: 'max',
    }),
  ),
  ([texts, steps]) => {
    const document = new SpeechDocument('file:///a', 'speech-outline', 1, texts.join('\n'));
    const reader = new OutlineReader();
    reader.read(document);
    for (const [at, removed, lines, read] of steps) {
      const line = Math.floor(at * document.lineCount);
      const start = document.offsetAt({ line, character: 0 });
      const end = document.offsetAt({ line: line + removed, character: 0 });
      const text = lines.map((one) => `${one}\n`).join('');
      document.replace(start, end, text, document.version + 1);
      reader.change({ start, end, newEnd: start + text.length });
      if (!read) continue;
      const [now, fresh] = [reader.read(document), parseOutline(document.getText())];
      expect(describeOutline(now)).toEqual(describeOutline(fresh));
      expect(describeFindings(now)).toEqual(describeFindings(fresh));
    }
  },
);
