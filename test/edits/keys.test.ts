/** Enter and Backspace as a writer sees them: | is the cursor. */
import { describe, expect, it } from 'vitest';
import { backspace, enter } from '../../server/src/edits/keys';
import { parseOutline } from '../../server/src/outline/outline';
import { pressed } from '../support/keys';

const press = (text: string, how: 'items' | 'all' = 'items') =>
  pressed(text, (plain, at) => enter(parseOutline(plain), at, how));
const erase = (text: string) => pressed(text, (plain, at) => backspace(parseOutline(plain), at));

/** Lines that stand in a speech. */
const speech = (...lines: string[]) =>
  ['在全镇工作会议上的讲话', '同志们：', '　　下面，我讲三点意见。', ...lines].join('\n');

describe('Enter after an item', () => {
  it.each([
    ['（一）抓好学习。各支部每月学一次。|', '（二）|'],
    ['　　（一）抓好学习。|', '　　（二）|'],
    ['一是抓好学习。各支部每月学一次。|', '二是|'],
    ['1. 抓好学习。|', '2. |'],
    ['1.抓好学习；|', '2.|'],
    ['１．抓好学习。|', '２．|'],
    ['1、抓好学习。|', '2、|'],
    ['(一)抓好学习。|', '(二)|'],
    ['（1）抓好学习。|', '（2）|'],
    ['①抓好学习。|', '②|'],
    ['第一，要抓好学习。|', '第二，|'],
    ['第一点，要抓好学习。|', '第二点，|'],
    ['其一，抓好学习。|', '其二，|'],
    ['一要抓好学习。  |', '二要|'],
    ['九是抓好学习。|', '十是|'],
    ['一是说“要抓好学习。”|', '二是|'],
    ['一、抓好学习。各支部每月都要集中学习一次，学了就要用，用了才算学会，不能只记笔记不办事。|', '二、|'],
  ])('%s', (before, next) => {
    const line = before.replace('|', '');
    expect(press(speech(before))).toBe(speech(line, next));
  });

  it('numbers what follows anew, numerals only', () => {
    expect(press(speech('一是学。|', '二是干。', '三是改。', '最后，要总结。'))).toBe(
      speech('一是学。', '二是|', '三是干。', '四是改。', '最后，要总结。'),
    );
    expect(press(speech('（一）学好理论。', '(二) 干好工作。|', '（三）、改掉毛病。'))).toBe(
      speech('（一）学好理论。', '(二) 干好工作。', '(三) |', '（四）、改掉毛病。'),
    );
    expect(press(speech('九、学习的事，各支部自己安排。|', '十、工作的事，办公室来安排。'))).toBe(
      speech('九、学习的事，各支部自己安排。', '十、|', '十一、工作的事，办公室来安排。'),
    );
  });

  it('goes on with a list that is part of something larger', () => {
    expect(press('三是学习要抓紧。|\n四是工作要做细。')).toBe('三是学习要抓紧。\n四是|\n五是工作要做细。');
  });

  it('numbers a layer that runs on through the sections', () => {
    const lines = ['一、学习', '（一）学理论。', '（二）学业务。|', '二、工作', '（三）干实事。', '（四）解难题。'];
    expect(press(speech(...lines))).toBe(
      speech('一、学习', '（一）学理论。', '（二）学业务。', '（三）|', '二、工作', '（四）干实事。', '（五）解难题。'),
    );
  });

  it('keeps the line ends of the text', () => {
    expect(press('同志们：\r\n一是学。|\r\n二是干。\r\n')).toBe('同志们：\r\n一是学。\r\n二是|\r\n三是干。\r\n');
    expect(press('同志们：\r一是学。|')).toBe('同志们：\r一是学。\r二是|');
    expect(press('一是学。|\r\n二是干。')).toBe('一是学。\r\n二是|\r\n三是干。');
  });

  it('goes on where the text after the list only seems to be its last item’s', () => {
    expect(press(speech('一是学。', '二是干。|', '会后还要抓好督查，确保各项任务落到实处。'))).toBe(
      speech('一是学。', '二是干。', '三是|', '会后还要抓好督查，确保各项任务落到实处。'),
    );
  });

  it('goes on with words', () => {
    expect(press(speech('首先，要学习。', '其次，要工作。|'))).toBe(
      speech('首先，要学习。', '其次，要工作。', '再次，|'),
    );
    expect(press(speech('首先，要学习。|', '其次，要工作。'))).toBe(speech('首先，要学习。', '|', '其次，要工作。'));
  });
});

describe('Enter makes a plain paragraph', () => {
  it.each([
    ['after a heading', ['一、抓好学习|'], ['一、抓好学习', '　　|']],
    ['after a heading with a mark', ['一、抓好学习。|', '学习要抓紧。', '二、抓好工作。', '工作要做细。']],
    ['after a lone short one', ['一、抓好学习。|']],
    ['after short ones, one with a text of its own', ['一、学习。', '二、工作。', '工作要做细。', '三、生活。|']],
    ['after a clause, with ； before it', ['一是抓好学习；还要抓好工作，|', '二是改进作风。']],
    ['in the middle of an item', ['一是学习。|各支部自己安排。', '二是工作。']],
    [
      'after an item that goes on below',
      ['（一）抓好学习。要学起来。|', '1.学理论。', '2.学业务。', '（二）抓好工作。'],
    ],
    ['after an item that leads to a list', ['（一）抓好以下工作：|', '（二）抓好学习。']],
    ['after an item that is not finished', ['一是抓好学习，|', '二是抓好工作。']],
    ['after the last one', ['首先，要学习。', '其次，要工作。', '最后，要改进。|']],
    ['after ⑳', ['⑳抓好学习。|']],
    ['after 九百九十九', ['九百九十九是学习。|']],
    ['after a list inside the paragraph', ['一是学习；二是工作；三是生活。|']],
    ['after a word that is no marker', ['第一要务是发展。|']],
    ['after a paragraph without a marker', ['各单位要抓好落实。|']],
    ['in an empty line', ['学习。', '|', '工作。']],
  ])('%s', (_, before, after?: string[]) => {
    const result = press(speech(...before));
    if (after) expect(result).toBe(speech(...after));
    else expect(result.replace(/\n(?:　　)?\|/, '|')).toBe(speech(...before));
  });

  it('under Markdown marks', () => {
    expect(press('# 一、学习。大家要学。|')).toBe('# 一、学习。大家要学。\n|');
  });

  it('in wrapped text', () => {
    const lines = Array.from(
      { length: 8 },
      (_, i) => `${i === 3 ? '一是' : '各级'}干部要把这项工作摆上重要位置来抓，既要抓当前又${i % 4 === 3 ? '' : '要'}`,
    );
    const text = `${lines.join('\n')}管长远。|`;
    const outline = parseOutline(text.replace('|', ''));
    if (outline.wrapped) expect(press(text)).toBe(text.replace('|', '\n|'));
  });
});

describe('the indent', () => {
  it.each([
    ['of the paragraph', '　　学习。|', '　　学习。\n　　|'],
    ['of the paragraph, in its middle', '　　学习。| 工作。', '　　学习。\n　　|工作。'],
    ['of blanks', '    学习。|', '    学习。\n    |'],
    ['of none', '学习。|', '学习。\n|'],
    ['not of a centred line', '　　　　　　　　办公室|', '　　　　　　　　办公室\n|'],
    ['an empty line is left really empty', '学习。\n　　|', '学习。\n\n　　|'],
    ['before the text: an empty line above', '　　|学习。', '　　\n　　|学习。'],
    ['before the indent', '|　　学习。', '　　\n|　　学习。'],
    ['before a marker', '　　|一是学习。\n　　二是工作。', '　　\n　　|一是学习。\n　　二是工作。'],
    [
      'after a salutation at the margin',
      '在会议上的讲话\n同志们：|\n　　今天开会。\n　　下面讲两点。',
      '在会议上的讲话\n同志们：\n　　|\n　　今天开会。\n　　下面讲两点。',
    ],
    [
      'after a title none',
      '在会议上的讲话|\n同志们：\n　　今天开会。\n',
      '在会议上的讲话\n|\n同志们：\n　　今天开会。\n',
    ],
    [
      'after a heading at the margin',
      '同志们：\n　　今天开会。\n一、学习|\n　　要学习。',
      '同志们：\n　　今天开会。\n一、学习\n　　|\n　　要学习。',
    ],
    [
      'of the neighbours, after a paragraph at the margin among others with an indent',
      '同志们：\n一、学习\n　　要学习，要多学。\n要工作，要多干。|\n　　要生活，要过好。',
      '同志们：\n一、学习\n　　要学习，要多学。\n要工作，要多干。\n　　|\n　　要生活，要过好。',
    ],
    [
      'none between one with an indent and one without',
      '同志们：\n一、学习\n　　要学习，要多学。\n要工作，要多干。|\n要生活，要过好。',
      '同志们：\n一、学习\n　　要学习，要多学。\n要工作，要多干。\n|\n要生活，要过好。',
    ],
    [
      'of the one below, in the first',
      '今天开会。|\n　　下面讲意见，大家听。',
      '今天开会。\n　　|\n　　下面讲意见，大家听。',
    ],
    ['of the one above, in the last', '　　今天开会。\n散会，大家回去。|', '　　今天开会。\n散会，大家回去。\n　　|'],
    [
      'not of one far below',
      '同志们：|\n一、甲\n二、乙\n三、丙\n四、丁\n五、戊\n六、己\n　　正文在这里，很好。',
      '同志们：\n|\n一、甲\n二、乙\n三、丙\n四、丁\n五、戊\n六、己\n　　正文在这里，很好。',
    ],
  ])('%s', (_, before, after) => expect(press(before)).toBe(after));
});

describe('Enter on an empty marker', () => {
  it.each([
    ['（二）|', '|'],
    ['　　（二）|', '　　|'],
    ['2. |', '|'],
    ['二是|', '|'],
    ['第二，|', '|'],
    ['②|', '|'],
  ])('%s takes it away', (before, after) => {
    expect(press(speech('（一）学习。', before))).toBe(speech('（一）学习。', after));
  });

  it('numbers back what follows', () => {
    const before = speech('一是学。|', '二是干。', '三是改。');
    expect(press(press(before))).toBe(speech('一是学。', '|', '二是干。', '三是改。'));
  });

  it('takes a lone one away that was typed by hand', () => {
    expect(press(speech('一、|'))).toBe(speech('|'));
  });

  it('leaves one that has parts below it', () => {
    expect(press(speech('一、|', '（一）学习。', '（二）工作。'))).toBe(
      speech('一、', '|', '（一）学习。', '（二）工作。'),
    );
  });

  it('leaves words without a mark', () => {
    expect(press(speech('一方面学习要抓紧。', '另一方面|'))).toBe(speech('一方面学习要抓紧。', '另一方面', '|'));
  });
});

describe('Enter in an outline that is being drafted (all)', () => {
  it.each([
    [['一、抓好学习|'], '二、|'],
    [['一、抓好学习', '二、抓好工作|'], '三、|'],
    [['一、学习', '（一）学理论', '（二）学业务|', '二、工作'], '（三）|'],
  ])('%s', (before, next) => {
    const at = before.findIndex((line) => line.includes('|'));
    const lines = before.map((line) => line.replace('|', ''));
    expect(press(speech(...before), 'all')).toContain(`${lines[at]}\n${next}`);
  });

  it.each([
    [['一、抓好学习|', '学习要抓紧。']],
    [['一、抓好学习', '学习要抓紧。', '二、抓好工作|']],
    [['一、抓好学习|', '（一）学理论']],
    [['一、抓好学习：|']],
  ])('not beside headings with a text of their own: %s', (before) => {
    expect(press(speech(...before), 'all').replace(/\n(?:　　)?\|/, '|')).toBe(speech(...before));
  });
});

describe('Backspace', () => {
  it.each([
    ['（二）|抓好工作。', '|抓好工作。'],
    ['　　二是|抓好工作。', '　　|抓好工作。'],
    ['2. |抓好工作。', '|抓好工作。'],
    ['2.| 抓好工作。', '|抓好工作。'],
    ['2. |', '|'],
    ['二、|', '|'],
    ['第二，|', '|'],
  ])('%s takes the marker away', (before, after) => {
    expect(erase(speech('一是学习。', before))).toBe(speech('一是学习。', after));
  });

  it('numbers what follows anew', () => {
    expect(erase(speech('一是学。', '二是|干。', '三是改。'))).toBe(speech('一是学。', '|干。', '二是改。'));
    expect(erase(speech('一是|学。', '二是干。', '三是改。'))).toBe(speech('|学。', '一是干。', '二是改。'));
    expect(erase(speech('一是学。', '三是|干。', '四是改。'))).toBe(speech('一是学。', '|干。', '二是改。'));
  });

  it('numbers articles anew through sections and chapters, not those that begin anew', () => {
    const [one, two] = [
      ['第一章 总则', '第一节 甲'],
      ['第二节 乙', '第二条 丙。', '第二章 丁'],
    ];
    expect(erase([...one, '第一条| 子。', ...two, '第三条 丑。'].join('\n'))).toBe(
      '第一章 总则\n第一节 甲\n|子。\n第二节 乙\n第一条 丙。\n第二章 丁\n第二条 丑。',
    );
    expect(erase([...one, '第一条| 子。', ...two, '第一条 丑。'].join('\n'))).toBe(
      '第一章 总则\n第一节 甲\n|子。\n第二节 乙\n第一条 丙。\n第二章 丁\n第一条 丑。',
    );
  });

  it('lets the parts below go on where they stand now', () => {
    expect(erase(speech('一、学', '（一）甲', '（二）乙', '二、|', '（一）丙', '（二）丁', '三、改'))).toBe(
      speech('一、学', '（一）甲', '（二）乙', '|', '（三）丙', '（四）丁', '二、改'),
    );
  });

  it.each(['一|是学习。', '一是学|习。', '|一是学习。', '各单位|要落实。', '首先，|要学习。', '第一|要务', '|'])(
    'leaves %s to the editor',
    (line) => expect(erase(speech(line, '二是工作。', '其次，要工作。'))).toBe('own'),
  );
});
