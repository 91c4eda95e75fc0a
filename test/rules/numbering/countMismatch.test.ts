/** count-mismatch: what is announced and what follows. */
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../../server/src/outline/outline';
import { expectFindings, expectFix, findingsOf, fixesOf, severitiesOf } from '../../support/findings';

const CODE = 'count-mismatch';
const sections = (n: number) =>
  [...'一二三四五六七八九']
    .slice(0, n)
    .map((han) => `${han}、小题${han}\n正文正文。`)
    .join('\n');
/** A whole speech with an announcement and n sections. */
const speech = (announcement: string, n: number) =>
  `在会上的讲话\n同志们：\n今天开会。下面，${announcement}。\n${sections(n)}\n同志们，让我们一起干！`;

describe('the sections that follow are counted', () => {
  test.each([
    ['我⟦讲三点意见⟧', 2],
    ['我⟦讲三点意见⟧', 4],
    ['我⟦讲3点意见⟧', 4],
    ['我⟦讲两点意见⟧', 3],
    ['我⟦讲四个方面的意见⟧', 3],
    ['我⟦讲三句话⟧', 4],
    ['我⟦提五点要求⟧', 4],
    ['我⟦谈三点体会⟧', 2],
    ['我再⟦强调三个问题⟧', 2],
  ])('%s, and %i follow', (announcement, n) => expectFindings(CODE, speech(announcement, n)));

  test.each([
    ['我讲三点意见', 3],
    ['我讲3点意见', 3],
    ['我讲两点意见', 2],
    ['我讲几点意见', 4],
    ['我讲三个方面的问题', 3],
    ['我再强调五点', 5],
    ['我从四个方面谈具体要求', 4],
  ])('%s, and so it is', (announcement, n) => expectFindings(CODE, speech(announcement, n)));
});

describe('the items that follow are counted', () => {
  test.each([
    '一、甲\n⟦重点做好以下三项工作⟧：一是甲；二是乙。\n二、乙\n正文。',
    '一、甲\n⟦重点抓好以下两项工作⟧：\n1.甲。\n2.乙。\n3.丙。\n二、乙\n正文。',
  ])('%j', (marked) => expectFindings(CODE, marked));
  test.each([
    '一、甲\n重点做好以下三项工作：一是甲；二是乙；三是丙。\n二、乙\n正文。',
    '一、甲\n重点抓好以下几项工作：\n1.甲。\n2.乙。\n二、乙\n正文。',
  ])('%j', (text) => expectFindings(CODE, text));
});

describe('no announcement', () => {
  test.each([
    ['nicknames', '要做到“八个决不允许”，坚持“四个管住”。'],
    ['somebody else’s points', '书记在会上提出三点要求，我们要照办。'],
    ['one', '我讲一点意见'],
    ['kinds', '会议研究了7类18个事项，推动三个转变。'],
    ['a number of things', '今年办了十件实事，解决了五个问题。'],
  ])('%s', (_name, words) =>
    expectFindings(CODE, `在会上的讲话\n同志们：\n${words}\n${sections(4)}\n同志们，让我们一起干！`),
  );

  test('where nothing is numbered after it', () => {
    expectFindings(CODE, '在会上的讲话\n同志们：\n下面，我讲三点意见。\n要学习。\n要工作。\n谢谢大家！');
  });
});

describe('severity', () => {
  test('a warning in what is finished', () => {
    expect(severitiesOf(CODE, speech('我讲三点意见', 2))).toEqual(['warning']);
    expect(severitiesOf(CODE, speech('我讲三点意见', 4))).toEqual(['warning']);
  });
  test('information while fewer are written and there is no closing', () => {
    expect(severitiesOf(CODE, `在会上的讲话\n同志们：\n下面，我讲三点意见。\n${sections(2)}`)).toEqual(['information']);
  });
  test('a warning where more follow, closing or not', () => {
    expect(severitiesOf(CODE, `在会上的讲话\n同志们：\n下面，我讲三点意见。\n${sections(4)}`)).toEqual(['warning']);
  });
});

describe('the fix changes the number word and keeps its style', () => {
  test.each([
    ['我讲五点意见', '我讲四点意见', 4],
    ['我讲5点意见', '我讲4点意见', 4],
    ['我讲 5点意见', '我讲 4点意见', 4],
    ['我讲三点意见', '我讲两点意见', 2],
    ['我讲两点意见', '我讲三点意见', 3],
    ['我讲3点意见', '我讲2点意见', 2],
  ])('%s becomes %s', (before, after, n) => {
    expectFix(CODE, speech(before, n), 'Change', speech(after, n));
    expect(findingsOf(CODE, speech(after, n))).toEqual([]);
  });

  test('is offered, but what was meant is for the writer to say', () => {
    const fixes = fixesOf(CODE, speech('我讲三点意见', 2));
    expect(fixes).toHaveLength(1);
  });
});

test('the parts are related', () => {
  const text = speech('我讲三点意见', 2);
  const related = findingsOf(CODE, text)[0]!.related!;
  expect(related.map(({ span }) => text.slice(span.start, span.end))).toEqual(['一、', '二、']);
});

describe('binding', () => {
  /** `announcement → number of members` in order. */
  const bound = (text: string) =>
    parseOutline(text).speeches.flatMap((one) =>
      one.announcements.map(
        ({ span, target }) => `${text.slice(span.start, span.end)} → ${target?.parts.length ?? 'none'}`,
      ),
    );

  test('the first enumerator after it: sections', () => {
    expect(bound(speech('我讲三点意见', 3))).toEqual(['讲三点意见 → 3']);
  });

  test('the first enumerator after it: an inline run, of which only its own members count', () => {
    const text =
      '在会上的讲话\n同志们：\n我先讲两点意见：一是学；二是干。\n一、甲\n正文。\n二、乙\n正文。\n三、丙\n正文。';
    expect(bound(text)).toEqual(['讲两点意见 → 2']);
  });

  test('in each of several speeches', () => {
    const text = `${speech('我讲三点意见', 3)}\n\n${speech('我讲两点意见', 2)}`;
    expect(bound(text)).toEqual(['讲三点意见 → 3', '讲两点意见 → 2']);
  });
});
