/** Changes that reach further than the part they are in: what is read again is all that they touch. */
import { expect, test } from 'vitest';
import { OutlineReader, parseOutline } from '../../server/src/outline/outline';
import { PlainText } from '../../server/src/text/lines';
import { describeOutline } from '../support/describe';

const PLAIN = '工作要抓紧，责任要落实。';
const ITEMS = '要做好工作：一是学习；二是工作。';

/** The lines of a body, in which □ is what stands there before the change, after it, and before it again. */
const CASES: Record<string, [before: string, now: string, lines: string[]]> = {
  'a heading inside a list keeps a later one from ending it': [
    '工作要抓紧。',
    '工作措施',
    [
      '第一，学习。',
      PLAIN,
      '第二，工作。',
      '□',
      PLAIN,
      '第三，生活。',
      PLAIN,
      '第四，生产。',
      PLAIN,
      '保障工作',
      PLAIN,
    ],
  ],
  'a member of more than a paragraph makes room for what follows the list': [
    '第一，学习。',
    '第一，学习。\n一定要学习。',
    ['□', '第二，工作。', '第三，生活。', ITEMS, PLAIN, PLAIN],
  ],
  'what follows the list is changed where an earlier member has more than a paragraph': [
    '',
    '要',
    ['第一，学习。', PLAIN, '第二，工作。', '第三，生活。', `□${ITEMS}`, PLAIN, PLAIN],
  ],
  'a list of one member holds what follows it': ['第一，', '', ['□学习。', '第二，工作。', ITEMS, PLAIN, PLAIN]],
  'a list that stood inside another stands inside it again': [
    '（一）',
    '',
    [
      '一、学习',
      '1. 学习',
      '□学习。',
      '2. 工作',
      '二、工作',
      PLAIN,
      '三、生活',
      '1. 学习',
      '2. 工作',
      '（一）生活。',
      PLAIN,
    ],
  ],
  'a list may go on in other words further down': [
    '',
    '第三点，',
    ['一、学习', '第一，学习。', '第二，工作。', '（一）生活。', '二、工作', PLAIN, '三、生活', '□生活要改善。', PLAIN],
  ],
  'a list may go on in other words not too far down': [
    '',
    `\n${PLAIN}`,
    [
      ...['一、学习', '第一，学习。', '第二，工作。', '（一）生活。', '二、工作', ...Array<string>(93).fill(PLAIN)],
      ...['一定要学习。□', '三、生活', '第三点，生活。', PLAIN],
    ],
  ],
  'the next number of a list is looked for in later sections': [
    '',
    '三是',
    ['一、学习', '一是学习。', '二是工作。', '1. 生活', '二、工作', PLAIN, '三、生活', '□生活。', '四、生产', PLAIN],
  ],
  'the end of a list of single paragraphs is the closing': [
    '第一，学习。',
    '第一，学习。\n一定要学习。',
    ['□', '第二，工作。', '第三，生活。', '生活要改善。'],
  ],
  'what is no attachment is text': [
    '',
    '。',
    ['一、学习', PLAIN, '附件：', '1. 分工□', '2. 名单', '办公室', '2026年11月21日'],
  ],
  'numbers inside a quotation are none': [
    '',
    '“',
    ['一、学习', '□第一条 学习。', ...Array<string>(20).fill('第二条 工作。'), '工作。”', '二、工作', PLAIN],
  ],
  'a doubtful number counts with a later one': [
    '',
    '二，',
    ['一、学习', PLAIN, '一，学习。', ...Array<string>(30).fill(PLAIN), '□工作。', '二、工作', PLAIN],
  ],
  'a doubtful number counts with an earlier one': [
    '',
    '一，',
    ['一、学习', PLAIN, '□学习。', ...Array<string>(30).fill(PLAIN), '二，工作。', '二、工作', PLAIN],
  ],
  'a list goes on inside a later paragraph': [
    '',
    '其次，',
    ['一、学习', '工作，首先，要学习。', '二、工作', '□要工作。', '三、生活', PLAIN],
  ],
};

/** The changes of the frame, and what comes before a speech, by whole texts. */
const WHOLE: Record<string, [before: string, now: string, lines: string[]]> = {
  'a title': ['', '全镇', ['在□工作会议上的讲话', '', '同志们：', '一、学习', PLAIN, '二、工作', PLAIN]],
  'a table of contents that was cut in two': [
    '工作要抓紧。',
    '',
    ['一、学习', '□', '二、工作', '三、生活', PLAIN, '一、学习', PLAIN, '二、工作', PLAIN, '三、生活', PLAIN],
  ],
  'a table of contents above its last line': [
    '工作要抓紧。',
    '三、生活',
    ['一、学习', '二、工作', '□', '', '一、学习', PLAIN, '二、工作', PLAIN, '三、生活', PLAIN],
  ],
  'a table of contents of two lines': [
    '',
    '目录\n',
    ['□一、学习', '二、工作', '', '一、学习', PLAIN, '二、工作', PLAIN],
  ],
  'a page put into a title': [
    '',
    `\n一、生产\n${PLAIN}\n二、生活\n${PLAIN}\n`,
    ['在全镇□工作会议上的讲话', '', '同志们：', PLAIN, '一、学习', PLAIN, '二、工作', PLAIN, '三、生活', PLAIN],
  ],
  'a line after the title': [
    '',
    '\n——在动员会上的讲话',
    ['在工作会议上的讲话□', '', '同志们：', PLAIN, '一、学习', PLAIN, '二、工作', PLAIN, '三、生活', PLAIN],
  ],
  'the salutation': [
    '同志们：',
    '工作要抓紧。',
    ['在工作会议上的讲话', '', '□', PLAIN, '一、学习', PLAIN, '二、工作', PLAIN, '三、生活', PLAIN],
  ],
  'the first paragraph': [
    '',
    '今天',
    ['在工作会议上的讲话', '', '同志们：', `□${PLAIN}`, '一、学习', PLAIN, '二、工作', PLAIN],
  ],
  'a line before the first part': [
    '',
    '\n',
    ['同志们：', `${PLAIN}□${PLAIN}`, '一、学习', PLAIN, '二、工作', PLAIN, PLAIN],
  ],
  'the first part': [
    '一、',
    '',
    ['在工作会议上的讲话', '', '同志们：', '□学习', PLAIN, '二、工作', PLAIN, '三、生活', PLAIN],
  ],
  'a speech before another': [
    '',
    `在工作会议上的讲话\n\n同志们：\n一、生产\n${PLAIN}\n`,
    [
      '在工作会议上的讲话',
      '',
      '同志们：',
      '一、学习',
      PLAIN,
      '□在工作会议上的讲话',
      '',
      '同志们：',
      '一、生活',
      PLAIN,
      '二、工作',
      PLAIN,
    ],
  ],
  'a sentence between the lines of a table of contents': [
    '',
    '要学习。\n',
    ['第一章　学习', '第二章　工作', '□第三章　生活', '第一章　学习', '第二章　工作', '第三章　生活'],
  ],
  'a line that may be the title or the first of a list': ['二，乙\n', '', ['一，甲', '□第一章　总则']],
  'all paragraphs but the title': [
    [PLAIN, '一、学习', PLAIN].join('\n'),
    '',
    ['在工作会议上的讲话', '', '同志们：', '□'],
  ],
};

test.each(Object.entries(WHOLE))('%s', (_, [before, now, lines]) => {
  changesBack(lines.join('\n'), before, now);
});

test.each(Object.entries(CASES))('%s', (_, [before, now, lines]) => {
  const all = ['在工作会议上的讲话', '', '同志们：', ...Array<string>(50).fill(PLAIN), ...lines].join('\n');
  changesBack(all, before, now);
});

/** Reads a text with one thing in the place of □, then with the other, and then with the one again. */
function changesBack(all: string, before: string, now: string): void {
  const at = all.indexOf('□');
  const reader = new OutlineReader();
  reader.read(new PlainText(all.replace('□', before)));
  for (const [from, to] of [
    [before, now],
    [now, before],
  ] as const) {
    const text = all.replace('□', to);
    reader.change({ start: at, end: at + from.length, newEnd: at + to.length });
    expect(describeOutline(reader.read(new PlainText(text)))).toEqual(describeOutline(parseOutline(text)));
  }
}
