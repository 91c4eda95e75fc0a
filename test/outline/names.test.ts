/** What is a name at the cursor (|), and where it stands (⟦⟧). */
import { describe, expect, test } from 'vitest';
import { nameAt, occurrencesOf, selectedName, spanOf } from '../../server/src/outline/names';
import { parseOutline } from '../../server/src/outline/outline';
import { mark, unmark } from '../support/marks';

const DICTIONARY = ['市委', '市委办公室', '春耕'];

/** The text with the places of the name at | in ⟦⟧. */
function placesOf(marked: string): string {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const outline = parseOutline(text);
  const found = nameAt(outline, DICTIONARY, at);
  return mark(text, found ? occurrencesOf(outline, DICTIONARY, found.name).map(spanOf) : []);
}
const expectPlaces = (cursor: string, places: string) => expect(placesOf(cursor)).toBe(places);
const expectNone = (cursor: string) => expectPlaces(cursor, cursor.replace('|', ''));

describe('in marks', () => {
  test.each([
    ['“学习《条|例》的办法”和《条例》', '“学习《⟦条例⟧》的办法”和《⟦条例⟧》'],
    ['“学|习《条例》的办法”和《条例》', '“⟦学习《条例》的办法⟧”和《条例》'],
    ['“甲甲”和“乙|乙”、“乙乙”', '“甲甲”和“⟦乙乙⟧”、“⟦乙乙⟧”'],
    ['‘甲|甲’和“甲甲”、‘甲甲’', '‘⟦甲甲⟧’和“甲甲”、‘⟦甲甲⟧’'],
    ['《关于〈条|例〉的解释》和〈条例〉', '《关于〈⟦条例⟧〉的解释》和〈⟦条例⟧〉'],
    [`“${'甲'.repeat(29)}|甲”`, `“⟦${'甲'.repeat(30)}⟧”`],
    [`《${'甲'.repeat(59)}|甲》`, `《⟦${'甲'.repeat(60)}⟧》`],
  ])('%s', expectPlaces);
  test.each([
    '“甲甲”乙|乙',
    '“　|　”和“　　”',
    `“${'甲'.repeat(30)}|甲”`,
    `《${'甲'.repeat(60)}|甲》`,
    '“快|来！”',
    '“谁|来？”',
    '“甲|；乙”',
    '“甲|…”',
    '《甲|。乙》',
    '“甲\n|乙”',
  ])('not %j', expectNone);
});

describe('of the dictionary', () => {
  test.each([
    ['抓好春|耕，春耕要快，“春耕”要好。', '抓好⟦春耕⟧，⟦春耕⟧要快，“⟦春耕⟧”要好。'],
    ['“春|耕”和春耕', '“⟦春耕⟧”和⟦春耕⟧'],
    ['“春|耕好”和春耕、“春耕好”', '“⟦春耕好⟧”和春耕、“⟦春耕好⟧”'],
    ['市委办公室开会，市|委也开会。', '市委办公室开会，⟦市委⟧也开会。'],
    ['春耕|', '⟦春耕⟧'],
    ['|春耕', '⟦春耕⟧'],
    ['春耕春|耕', '⟦春耕⟧⟦春耕⟧'],
  ])('%s', expectPlaces);
  test.each(['开市|委员会', '春|天耕地', '甲|春天'])('not %s', expectNone);
});

describe('of units', () => {
  test.each([
    // What stands before a name: a mark, a particle, a word.
    ['推动县医保|局落实。督促县医保局整改。', '推动⟦县医保局⟧落实。督促⟦县医保局⟧整改。'],
    ['会议召开县政|府。会议召开县政府。', '会议召开⟦县政府⟧。会议召开⟦县政府⟧。'],
    ['今天的县政|府。明天的县政府。', '今天的⟦县政府⟧。明天的⟦县政府⟧。'],
    ['和县医|院要抓。和县医院要管。县医院好。', '和⟦县医院⟧要抓。和⟦县医院⟧要管。⟦县医院⟧好。'],
    ['由××县医保|局办。由××县医保局督。', '由⟦××县医保局⟧办。由⟦××县医保局⟧督。'],
    ['全国妇|联好。全国妇联快。', '⟦全国妇联⟧好。⟦全国妇联⟧快。'],
    // Places stand in many names.
    [
      '王庄|镇要抓，王庄镇要管。王庄镇政府要办，王庄镇政府要督。',
      '⟦王庄镇⟧要抓，⟦王庄镇⟧要管。⟦王庄镇⟧政府要办，⟦王庄镇⟧政府要督。',
    ],
    ['王庄镇政|府要办，王庄镇政府要督。', '⟦王庄镇政府⟧要办，⟦王庄镇政府⟧要督。'],
    ['县农业农村局和县医保|局要抓，县医保局要管。', '县农业农村局和⟦县医保局⟧要抓，⟦县医保局⟧要管。'],
  ])('%s', expectPlaces);
  test.each([
    '向|省报告。向省汇报。',
    '委员|会开会。委员会办公。',
    '各级政|府要抓。各级政府要管。',
    '打开格|局。打开格局。',
    '县医保|局要抓。',
  ])('not %s', expectNone);
});

describe('selected', () => {
  const selected = (marked: string) => {
    const { text, spans } = unmark(marked);
    const outline = parseOutline(text);
    const found = selectedName(outline, spans[0]!);
    return found && [found.name.kind, mark(text, [spanOf(found.place)])];
  };
  test.each([
    ['请⟦王小明⟧来。', 'word', '请⟦王小明⟧来。'],
    ['请⟦ 王小明　⟧来。', 'word', '请 ⟦王小明⟧　来。'],
    ['“⟦甲甲⟧”好', 'quoted', '“⟦甲甲⟧”好'],
    ['⟦“甲甲”⟧好', 'quoted', '“⟦甲甲⟧”好'],
    ['“⟦甲甲⟧乙”好', 'word', '“⟦甲甲⟧乙”好'],
    ['“乙⟦甲甲⟧”好', 'word', '“乙⟦甲甲⟧”好'],
    ['“甲⟦甲”好⟧', 'word', '“甲⟦甲”好⟧'],
  ])('%s', (marked, ...found) => expect(selected(marked)).toEqual(found));
  test.each(['请⟦王⟧来。', '⟦　 ⟧甲', '一、⟦甲甲\n二、⟧乙乙', '甲甲\n⟦\n⟧乙乙', '⟦𠮷⟧甲'])('nothing: %j', (marked) =>
    expect(selected(marked)).toBeUndefined(),
  );
});
