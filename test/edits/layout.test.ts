/** What setting the paragraphs does to lines of every kind. */
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/edits/edit';
import { type Layout, layout } from '../../server/src/edits/layout';
import { parseOutline } from '../../server/src/outline/outline';

const set = (text: string, wanted: Partial<Layout>): string =>
  applyEdits(text, layout(parseOutline(text), { indent: 'keep', blankLines: 'keep', ...wanted }));

const CALL = '同志们：\n';

test.each([
  ['a sentence', '今天开会，很好。\n', '　　今天开会，很好。\n'],
  [
    'a heading without a number, which may stand in the middle',
    '今天开会，很好。\n小标题\n大家来，快来。\n',
    '　　今天开会，很好。\n小标题\n　　大家来，快来。\n',
  ],
  [
    'one that has an indent gets the usual one',
    '今天开会，很好。\n    小标题\n大家来，快来。\n',
    '　　今天开会，很好。\n　　小标题\n　　大家来，快来。\n',
  ],
  [
    'a line far to the right',
    '今天开会，很好。\n　　　　　　小标题\n大家来，快来。\n',
    '　　今天开会，很好。\n　　　　　　小标题\n　　大家来，快来。\n',
  ],
  [
    'a call in mid-speech',
    '今天开会，很好。\n各位代表！\n大家来，快来。\n',
    '　　今天开会，很好。\n　　各位代表！\n　　大家来，快来。\n',
  ],
  [
    'a chapter stands in the middle',
    '第一章　总则\n第一条　为了办好事情，制定本办法。\n',
    '第一章　总则\n　　第一条　为了办好事情，制定本办法。\n',
  ],
  [
    'rows of a table',
    '今天开会，很好。\n姓名  单位  电话\n张三  办公室  123\n',
    '　　今天开会，很好。\n姓名  单位  电话\n张三  办公室  123\n',
  ],
  [
    'items with a dash',
    '今天开会，很好。\n- 甲，很好。\n- 乙，很好。\n',
    '　　今天开会，很好。\n- 甲，很好。\n- 乙，很好。\n',
  ],
  [
    'points with ——',
    '今天开会，很好。\n——粮食安全得到保障。产量很高。\n——生态环境得到改善。空气很好。\n',
    '　　今天开会，很好。\n　　——粮食安全得到保障。产量很高。\n　　——生态环境得到改善。空气很好。\n',
  ],
  ['items in a sentence', '要做到：一是学；二是干。\n', '　　要做到：一是学；二是干。\n'],
] as const)('two: %s', (_name, text, expected) => {
  expect(set(CALL + text, { indent: 'two' })).toBe(CALL + expected);
  expect(set(CALL + expected, { indent: 'two' })).toBe(CALL + expected);
});

test.each([
  ['one', '今天开会，很好。\n大家来，快来。\n', '\n今天开会，很好。\n\n大家来，快来。\n'],
  ['one', '今天开会，很好。\n\n\n\n大家来，快来。\n', '\n今天开会，很好。\n\n大家来，快来。\n'],
  ['one', '今天开会，很好。\n小标题\n大家来，快来。\n', '\n今天开会，很好。\n\n小标题\n\n大家来，快来。\n'],
  ['one', '春风吹来百花开\n秋雨落下千山黄\n', '\n春风吹来百花开\n秋雨落下千山黄\n'],
  ['none', '今天开会，很好。\n\n　\n大家来，快来。\n', '今天开会，很好。\n大家来，快来。\n'],
  ['none', '\n今天开会，很好。\n\n小标题\n\n大家来，快来。\n', '今天开会，很好。\n小标题\n大家来，快来。\n'],
  [
    'sections',
    '今天开会，很好。\n一、甲\n大家来，快来。\n\n（一）乙\n好，很好。\n二、丙\n好，很好。\n',
    '今天开会，很好。\n\n一、甲\n大家来，快来。\n（一）乙\n好，很好。\n\n二、丙\n好，很好。\n',
  ],
  [
    'sections',
    '今天开会，讲两点：一是学；二是干。\n\n大家来，快来。\n',
    '今天开会，讲两点：一是学；二是干。\n大家来，快来。\n',
  ],
] as const)('blank lines %s: %j', (blankLines, text, expected) =>
  expect(set(CALL + text, { blankLines })).toBe(CALL + expected),
);

test.each([
  [
    'both at once',
    '今天开会，很好。\n\n\n大家来，快来。\n',
    { indent: 'two', blankLines: 'none' },
    '　　今天开会，很好。\n　　大家来，快来。\n',
  ],
  [
    'CRLF',
    '今天开会，很好。\r\n大家来，快来。\r\n',
    { indent: 'two', blankLines: 'one' },
    '　　今天开会，很好。\r\n\r\n　　大家来，快来。\r\n',
  ],
  ['nothing wanted', '今天开会，很好。\n\n\n　大家来，快来。\n', {}, '今天开会，很好。\n\n\n　大家来，快来。\n'],
] as const)('%s', (_name, text, wanted, expected) => expect(set(text, wanted)).toBe(expected));
