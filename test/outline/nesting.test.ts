/** Which part stands inside which: found from the text, not fixed. */
import { describe, expect, test } from 'vitest';
import { partsOf } from '../support/outlines';

/** The parts of lines that follow each other. */
const parts = (...lines: string[]) => partsOf(lines.join('\n'));

describe('layers', () => {
  test('all four of the standard', () => {
    expect(parts('一、甲', '（一）乙', '1.丙', '（1）丁', '（2）戊', '2.己', '（二）庚', '二、辛')).toEqual([
      '一、|甲',
      '  （一）|乙',
      '    1.|丙',
      '      （1）|丁',
      '      （2）|戊',
      '    2.|己',
      '  （二）|庚',
      '二、|辛',
    ]);
  });

  test('一、 then 1. without （一）', () => {
    expect(parts('一、甲', '1.乙', '2.丙', '二、丁', '1.戊', '2.己')).toEqual([
      '一、|甲',
      '  1.|乙',
      '  2.|丙',
      '二、|丁',
      '  1.|戊',
      '  2.|己',
    ]);
  });

  test('1. above （一）, in each of its parts', () => {
    expect(parts('1.甲', '（一）乙', '（二）丙', '2.丁', '（一）戊', '（二）己')).toEqual([
      '1.|甲',
      '  （一）|乙',
      '  （二）|丙',
      '2.|丁',
      '  （一）|戊',
      '  （二）|己',
    ]);
  });

  test('numbers that run on through the sections', () => {
    expect(parts('一、甲', '（一）乙', '（二）丙', '二、丁', '（三）戊', '（四）己')).toEqual([
      '一、|甲',
      '  （一）|乙',
      '  （二）|丙',
      '二、|丁',
      '  （三）|戊',
      '  （四）|己',
    ]);
  });

  test('chapters and articles', () => {
    expect(parts('第一章　总则', '第一条　甲。', '第二条　乙。', '第二章　分则', '第三条　丙。')).toEqual([
      '第一章|总则',
      '  第一条|甲',
      '  第二条|乙',
      '第二章|分则',
      '  第三条|丙',
    ]);
  });

  test('a numeral and an ideographic space', () => {
    const text = ['在会上的讲话', '同志们：', '一　甲甲', '正文。', '二　乙乙', '正文。'];
    expect(parts(...text)).toEqual(['一|甲甲', '二|乙乙']);
  });
  test('is no title', () => {
    expect(parts('一　甲甲', '正文。', '二　乙乙', '正文。')).toEqual(['一|甲甲', '二|乙乙']);
  });
  test('one such line alone is none', () => expect(parts('一　甲甲', '正文。')).toEqual([]));
  test('甲、乙、丙、 inside 1.', () => {
    expect(parts('1.子', '甲、丑。', '乙、寅。', '丙、卯。', '2.辰')).toEqual([
      '1.|子',
      '  甲、|丑',
      '  乙、|寅',
      '  丙、|卯',
      '2.|辰',
    ]);
  });
});

describe('words that count', () => {
  test('第一， holds 一是', () => {
    expect(parts('第一，学习。', '一是读书。', '二是思考。', '第二，工作。', '一是实干。', '二是苦干。')).toEqual([
      '第一，|学习',
      '  一是|读书',
      '  二是|思考',
      '第二，|工作',
      '  一是|实干',
      '  二是|苦干',
    ]);
  });

  test('一要 is the second level in one section and the third in the next', () => {
    expect(
      parts('一、甲', '一要读书。', '二要思考。', '二、乙', '（一）丙', '一要实干。', '二要苦干。', '（二）丁'),
    ).toEqual([
      '一、|甲',
      '  一要|读书',
      '  二要|思考',
      '二、|乙',
      '  （一）|丙',
      '    一要|实干',
      '    二要|苦干',
      '  （二）|丁',
    ]);
  });

  test('一要 inside 一是, 一是 goes on', () => {
    expect(parts('一是学习。', '二是工作。', '一要实干。', '二要苦干。', '三是生活。')).toEqual([
      '一是|学习',
      '二是|工作',
      '  一要|实干',
      '  二要|苦干',
      '三是|生活',
    ]);
  });

  test('words that change half-way: 第一， 第二， 第三个问题：', () => {
    expect(parts('第一，学习。', '第二，工作。', '第三个问题：生活。')).toEqual([
      '第一，|学习',
      '第二，|工作',
      '第三个问题：|生活',
    ]);
  });

  test('第一件事 inside 第二个方面: another unit that begins anew, the outer list goes on', () => {
    const lines = [
      '第一个方面，甲。',
      '第二个方面，要抓两件事。',
      '第一件事，子。',
      '第二件事，丑。',
      '第三个方面，乙。',
    ];
    expect(parts('在会上的讲话', '同志们：', ...lines)).toEqual([
      '第一个方面，|甲',
      '第二个方面，|要抓两件事',
      '  第一件事，|子',
      '  第二件事，|丑',
      '第三个方面，|乙',
    ]);
  });

  test('第一， begins anew in the next section', () => {
    expect(parts('一、甲', '第一，学习。', '第二，工作。', '二、乙', '第一，思考。', '第二，实干。')).toEqual([
      '一、|甲',
      '  第一，|学习',
      '  第二，|工作',
      '二、|乙',
      '  第一，|思考',
      '  第二，|实干',
    ]);
  });

  test('thirteen members', () => {
    const han = [...'一二三四五六七八九十'].concat('十一', '十二', '十三');
    expect(parts('要做到：', ...han.map((n) => `${n}是学习。`))).toEqual(han.map((n) => `${n}是|学习`));
  });
});

describe('unmarked paragraphs', () => {
  test('stand between the parts without changing them', () => {
    expect(parts('一、甲', '正文。', '（一）乙', '正文。', '正文。', '（二）丙', '正文。', '二、丁', '正文。')).toEqual(
      ['一、|甲', '  （一）|乙', '  （二）|丙', '二、|丁'],
    );
  });

  test('headings without a number are left alone', () => {
    const text = ['一、甲', '正文正文。', '有关背景', '正文正文。', '二、乙', '正文正文。'];
    expect(parts(...text)).toEqual(['一、|甲', '二、|乙']);
  });
});

describe('wrong numbers do not break the list', () => {
  test.each([
    ['left out', ['一、甲', '二、乙', '四、丙', '五、丁']],
    ['twice', ['一、甲', '二、乙', '二、丙', '三、丁']],
    ['moved', ['三、甲', '一、乙', '二、丙', '四、丁']],
    ['begins with two', ['二、甲', '三、乙']],
    ['far away', ['一、甲', '二、乙', '十一、丙', '三、丁']],
    ['wrong forms', ['一、甲', '二.乙', '三，丙', '四、丁']],
    ['in brackets', ['（一）甲', '（三）乙', '(二)丙', '（四）、丁']],
    ['digits', ['1.甲', '3.乙', '2、丙', '４．丁']],
    ['第一，', ['第一，甲。', '第三，乙。', '第二、丙。', '第四，丁。']],
    ['一是', ['一是甲。', '三是乙。', '二是丙。', '四是丁。']],
  ])('%s', (_name, lines) => {
    const found = parts(...lines);
    expect(found).toHaveLength(lines.length);
    expect(found.every((line) => !line.startsWith(' '))).toBe(true);
  });
});
