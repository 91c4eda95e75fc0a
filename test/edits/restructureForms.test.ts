/** Structure editing of every family and form. ‸ is the cursor afterwards. */
import { describe, expect, test } from 'vitest';
import { changed } from '../support/restructuring';

describe('up, whatever the numbering', () => {
  test.each([
    ['一、', '一、甲\n二、乙\n三、丙', '二、', '一、‸乙\n二、甲\n三、丙'],
    [
      '（一）',
      '一、总\n（一）甲。子丑。\n（二）乙。寅卯。\n二、总',
      '（二）',
      '一、总\n（一）‸乙。寅卯。\n（二）甲。子丑。\n二、总',
    ],
    ['1.', '1.甲\n正文。\n2.乙\n正文。', '2.', '1.‸乙\n正文。\n2.甲\n正文。'],
    ['（1）', '一、总\n（1）甲\n（2）乙', '（2）', '一、总\n（1）‸乙\n（2）甲'],
    ['①', '一、总\n①甲。\n②乙。', '②', '一、总\n①‸乙。\n②甲。'],
    ['第一，', '第一，甲。\n第二，乙。\n第三，丙。', '第三，', '第一，甲。\n第二，‸丙。\n第三，乙。'],
    ['第一点，', '第一点，甲。\n第二点，乙。', '第二点，', '第一点，‸乙。\n第二点，甲。'],
    ['一是', '一是甲。\n二是乙。\n三是丙。', '二是', '一是‸乙。\n二是甲。\n三是丙。'],
    ['一要', '一要学。\n二要干。', '二要', '一要‸干。\n二要学。'],
    ['首先', '首先，甲。\n其次，乙。\n最后，丙。', '最后，', '首先，甲。\n其次，‸丙。\n最后，乙。'],
    ['其一', '其一，甲。\n其二，乙。', '其二，', '其一，‸乙。\n其二，甲。'],
    [
      '第一章',
      '第一章　总则\n第一条　甲。\n第二章　分则\n第二条　乙。',
      '第二章',
      '第一章‸　分则\n第一条　乙。\n第二章　总则\n第二条　甲。',
    ],
    ['第一条', '第一章　总则\n第一条　甲。\n第二条　乙。', '第二条', '第一章　总则\n第一条‸　乙。\n第二条　甲。'],
    ['甲、', '1.总\n甲、子。\n乙、丑。\n丙、寅。\n2.总', '丙、', '1.总\n甲、子。\n乙、‸寅。\n丙、丑。\n2.总'],
    [
      'past ten',
      [...'甲乙丙丁戊己庚辛壬癸子']
        .map((name, i) => `${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'][i]}、${name}`)
        .join('\n'),
      '十一、',
      `${[...'甲乙丙丁戊己庚辛壬'].map((name, i) => `${'一二三四五六七八九'[i]}、${name}`).join('\n')}\n十、‸子\n十一、癸`,
    ],
  ])('%s', (_name, text, at, expected) => expect(changed(text, at, 'moveUp')).toBe(expected));
});

describe('keeps how it is written', () => {
  test.each([
    ['CRLF', '一、甲\r\n正文。\r\n\r\n二、乙\r\n文字。\r\n', '二、', '一、‸乙\r\n文字。\r\n\r\n二、甲\r\n正文。\r\n'],
    ['CR', '一、甲\r二、乙\r', '二、', '一、‸乙\r二、甲\r'],
    ['no final line break', '一、甲\n二、乙', '二、', '一、‸乙\n二、甲'],
    ['blank lines', '一、甲\n\n\n二、乙\n\n三、丙\n', '二、', '一、‸乙\n\n\n二、甲\n\n三、丙\n'],
    [
      'indent',
      '　　一、甲\n　　正文。\n　　二、乙\n　　文字。',
      '二、',
      '　　一、‸乙\n　　文字。\n　　二、甲\n　　正文。',
    ],
    ['width of digits', '１．甲\n2.乙', '2.', '1.‸乙\n２．甲'],
    ['wrong delimiters', '1、甲\n2、乙', '2、', '1、‸乙\n2、甲'],
    ['Markdown', '## 一、甲\n正文。\n\n## 二、乙\n文字。', '二、', '## 一、‸乙\n文字。\n\n## 二、甲\n正文。'],
    [
      'wrong numbers of others',
      '一、甲\n（一）子\n（三）丑\n二、乙\n二、丙',
      '二、乙',
      '一、‸乙\n二、甲\n（一）子\n（三）丑\n三、丙',
    ],
  ])('%s', (_name, text, at, expected) => expect(changed(text, at, 'moveUp')).toBe(expected));

  test('numbers that run on through sections', () => {
    const text = '一、甲\n（一）子。\n（二）丑。\n二、乙\n（三）寅。\n（四）卯。\n（五）辰。';
    expect(changed(text, '二、', 'moveUp')).toBe(
      '一、‸乙\n（一）寅。\n（二）卯。\n（三）辰。\n二、甲\n（四）子。\n（五）丑。',
    );
    expect(changed(text, '（二）', 'delete')).toBe('一、甲\n（一）子。\n‸二、乙\n（二）寅。\n（三）卯。\n（四）辰。');
    expect(changed(text, '（一）', 'after', '（四）')).toBe(
      '一、甲\n（一）丑。\n二、乙\n（二）寅。\n（三）卯。\n（四）‸子。\n（五）辰。',
    );
  });

  test('each speech of a file for itself', () => {
    const one = '在一会上的讲话\n同志们：\n一、甲\n二、乙\n谢谢大家！\n';
    const two = '在二会上的讲话\n同志们：\n一、丙\n二、丁\n谢谢大家！\n';
    expect(changed(one + two, '二、丁', 'moveUp')).toBe(
      `${one}在二会上的讲话\n同志们：\n一、‸丁\n二、丙\n谢谢大家！\n`,
    );
    expect(changed(one + two, '一、甲', 'after', '二、丁')).toBe(
      '在一会上的讲话\n同志们：\n一、乙\n谢谢大家！\n在二会上的讲话\n同志们：\n一、丙\n二、丁\n三、‸甲\n谢谢大家！\n',
    );
  });
});

describe('what stands between parts', () => {
  test.each([
    ['a comment', '<!-- 待定 -->'],
    ['a page number', '— 3 —'],
    ['a watermark', '会员群：12345678'],
  ])('%s goes where the part before it goes', (_name, residue) => {
    const text = `同志们：\n一、甲\n${residue}\n二、乙\n`;
    const down = `同志们：\n一、乙\n二、甲\n${residue}\n`;
    expect(changed(text, '一、', 'moveDown')).toBe(down.replace('二、', '二、‸'));
    expect(changed(down, '二、', 'moveUp')).toBe(text.replace('一、', '一、‸'));
  });

  test('what could be the end of the text stays there, with the part before it', () =>
    expect(changed('会议议定：\n一、甲\n学习。\n二、乙\n工作。\n出席：李某某\n记录：王某某\n', '二、', 'moveUp')).toBe(
      'unsure',
    ));
});

describe('inside a paragraph', () => {
  const CALL = '一、总\n';
  const run = '要做到：一是学习；二是工作；三是生活。这些都要抓好。';
  test.each([
    ['二是', 'moveUp', '要做到：一是‸工作；二是学习；三是生活。这些都要抓好。'],
    ['二是', 'moveDown', '要做到：一是学习；二是生活；三是‸工作。这些都要抓好。'],
    ['三是', 'delete', '要做到：一是学习；二是工作‸。这些都要抓好。'],
    ['一是', 'delete', '要做到：‸一是工作；二是生活。这些都要抓好。'],
    ['三是', 'duplicate', '要做到：一是学习；二是工作；三是生活；四是‸生活。这些都要抓好。'],
    ['一是', 'duplicate', '要做到：一是学习；二是‸学习；三是工作；四是生活。这些都要抓好。'],
    ['一是', 'moveUp', 'first'],
    ['三是', 'moveDown', 'last'],
    ['二是', 'promote', 'inline'],
  ] as const)('%s %s', (at, action, expected) =>
    expect(changed(CALL + run, at, action).replace(CALL, '')).toBe(expected),
  );

  test.each([
    ['sentences', '一要学。天天学。二要干。马上干。', '二要', '一要‸干。马上干。二要学。天天学。'],
    [
      'with items of its own',
      '第一，抓人：一是学；二是干。第二，抓事。',
      '第二，',
      '第一，‸抓事。第二，抓人：一是学；二是干。',
    ],
    ['words', '首先，学习。其次，工作。', '其次，', '首先，‸工作。其次，学习。'],
    [
      'the list of a section',
      '一、总的要求。要做到：①快；②稳；③好。\n二、乙',
      '③',
      '一、总的要求。要做到：①快；②‸好；③稳。\n二、乙',
    ],
  ])('%s', (_name, text, at, expected) => expect(changed(text, at, 'moveUp')).toBe(expected));

  test.each([
    ['twice', '（一）学习。。（二）工作', '（一）‸工作。。（二）学习'],
    ['of two characters', '（一）学习；（二）工作……', '（一）‸工作；（二）学习……'],
    ['behind another one', '（一）怎么学？。（二）工作。', '（一）‸工作。（二）怎么学？。'],
    ['behind another one, and none at the end', '（一）怎么学？。（二）工作', 'unsure'],
  ])('the final mark stays: %s', (_name, text, expected) => expect(changed(text, '（二）', 'moveUp')).toBe(expected));

  test('dragged in its list', () =>
    expect(changed(run, '三是', 'before', '一是')).toBe('要做到：一是‸生活；二是学习；三是工作。这些都要抓好。'));
  test('dragged elsewhere', () => expect(changed(`一、甲\n${run}\n二、乙`, '三是', 'after', '二、')).toBe('inline'));
});

describe('up and down a level', () => {
  const three = '一、甲\n（一）子。\n1.小\n（二）丑。\n二、乙\n（一）寅。\n1.大\n2.中\n三、丙\n';
  test.each([
    ['三、', 'demote', '一、甲\n（一）子。\n1.小\n（二）丑。\n二、乙\n（一）寅。\n1.大\n2.中\n（二）‸丙\n'],
    ['二、', 'demote', '一、甲\n（一）子。\n1.小\n（二）丑。\n（三）‸乙\n1.寅。\n（1）大\n（2）中\n二、丙\n'],
    ['（一）子', 'promote', '一、甲\n（一）丑。\n二、‸子。\n（一）小\n三、乙\n（一）寅。\n1.大\n2.中\n四、丙\n'],
    ['（二）丑', 'demote', '一、甲\n（一）子。\n1.小\n2.‸丑。\n二、乙\n（一）寅。\n1.大\n2.中\n三、丙\n'],
    ['1.大', 'promote', '一、甲\n（一）子。\n1.小\n（二）丑。\n二、乙\n（一）寅。\n1.中\n（二）‸大\n三、丙\n'],
    ['一、', 'promote', 'top'],
    ['一、', 'demote', 'noHolder'],
  ] as const)('%s %s', (at, action, expected) => expect(changed(three, at, action)).toBe(expected));

  test.each([
    ['the standard’s ladder', '一、甲\n二、乙', '二、', '一、甲\n（一）‸乙'],
    ['the ladder goes on', '（一）甲。\n（二）乙。', '（二）', '（一）甲。\n1.‸乙。'],
    [
      'a layer left out as elsewhere',
      '一、甲\n1.子\n2.丑\n二、乙\n三、丙',
      '三、',
      '一、甲\n1.子\n2.丑\n二、乙\n1.‸丙',
    ],
    ['wrong form of the siblings', '一、甲\n1、子\n2、丑\n二、乙', '二、', '一、甲\n1、子\n2、丑\n3、‸乙'],
    [
      'words in paragraphs',
      '一、甲\n一是学习。\n二是工作。\n二、乙',
      '二、',
      '一、甲\n一是学习。\n二是工作。\n三是‸乙',
    ],
    ['第一， above 一是', '第一，甲。\n第二，乙。', '第二，', '第一，甲。\n一是‸乙。'],
    ['chapters', '第一章　总则\n第二章　分则\n第三章　附则', '第三章', '第一章　总则\n第二章　分则\n第一条　‸附则'],
    ['too deep', '①甲。\n②乙。', '②', 'deepest'],
  ])('down: %s', (_name, text, at, expected) => expect(changed(text, at, 'demote')).toBe(expected));

  test.each([
    ['a verb stays', '一、甲\n一要学习。\n二要工作。\n二、乙', '二要', '一、甲\n一要学习。\n二、要‸工作。\n三、乙'],
    ['是 goes', '一、甲\n一是学习。\n二是工作。\n二、乙', '一是', '一、甲\n一是工作。\n二、‸学习。\n三、乙'],
    [
      'the gap is that of the new level',
      '一、甲\n（一）子\n（二）丑\n\n二、乙\n\n三、丙\n',
      '（一）子',
      '一、甲\n（一）丑\n\n二、‸子\n\n三、乙\n\n四、丙\n',
    ],
    [
      'words inside stay',
      '一、甲\n（一）子。一是学；二是干。\n（二）丑。',
      '（一）',
      '一、甲\n（一）丑。\n二、‸子。一是学；二是干。',
    ],
  ])('up: %s', (_name, text, at, expected) => expect(changed(text, at, 'promote')).toBe(expected));
});

test('a verb in the marker goes into the text without the mark behind it', () =>
  expect(changed('（一）总\n一要，学习。\n（二）总\n', '一要', 'promote')).toBe(
    '（一）总\n（二）要‸学习。\n（三）总\n',
  ));

describe('the marks at the end of paragraphs stay in their places', () => {
  const list = '一、总\n一是学习；\n二是工作；\n三是生活。\n二、总\n';
  test.each([
    ['三是', 'moveUp', '一、总\n一是学习；\n二是‸生活；\n三是工作。\n二、总\n'],
    ['三是', 'delete', '一、总\n一是学习；\n二是工作。\n‸二、总\n'],
    ['三是', 'duplicate', '一、总\n一是学习；\n二是工作；\n三是生活；\n四是‸生活。\n二、总\n'],
  ] as const)('%s %s', (at, action, expected) => expect(changed(list, at, action)).toBe(expected));
});

describe('in the lines of a PDF', () => {
  const wrapped = [
    ...[
      '一、提高政治站位，切实增强做好这项工作的责任感',
      '　　今年以来，各村各单位按照县里的部署要求，把',
      '这项工作放在重要位置来抓，取得了明显的成效，群',
    ],
    ...[
      '众是满意的，这一点必须充分肯定，不能忘记大家。',
      '二、突出工作重点，全力推动各项任务落到实处见效',
      '　　要做到：一是早谋划早动手，把任务分解到人头；',
    ],
    ...['二是早检查早督促，把进度掌握在手上；三是早总结', '早提高，把经验推广到全县去，让大家都学得到手中。'],
  ].join('\n');
  test('whole paragraphs move', () => {
    const result = changed(wrapped, '二、突出', 'moveUp');
    expect(result.startsWith('一、‸突出工作重点')).toBe(true);
    expect(result.replace('‸', '').split('\n').length).toBe(wrapped.split('\n').length);
  });
  test('items of a sentence do not', () => expect(changed(wrapped, '二是早', 'moveUp')).toBe('wrapped'));
});
