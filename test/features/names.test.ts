/** Names: what is one, where it stands, and what renaming makes of the text. The cursor stands at | or in ⟦⟧. */
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentHighlights } from '../../server/src/features/highlights';
import { linkedEditing, nameUse, prepareRename, rename, renameName } from '../../server/src/features/names';
import { open, textIn } from '../support/document';
import { mark, unmark } from '../support/marks';

/** The text without its first |, and where that stood. */
function atCursor(marked: string) {
  const at = marked.indexOf('|');
  const opened = open(marked.slice(0, at) + marked.slice(at + 1));
  return { ...opened, position: opened.document.positionAt(at) };
}

/** The text with the places of the name at the cursor in ⟦⟧. */
function placesOf(marked: string, dictionary: readonly string[] = []): string {
  const { document, outline, text, position } = atCursor(marked);
  const use = nameUse(document, outline, dictionary, position);
  const spans = (use?.ranges ?? []).map(({ start, end }) => ({
    start: document.offsetAt(start),
    end: document.offsetAt(end),
  }));
  return mark(text, spans);
}

function renamed(marked: string, newName: string, dictionary: readonly string[] = []): string {
  const { document, outline, position } = atCursor(marked);
  const edits = rename(document, outline, dictionary, position, newName);
  return 'problem' in edits ? edits.problem : TextDocument.applyEdits(document, edits);
}

describe('quoted names', () => {
  test('stand in the same marks', () =>
    expect(placesOf('抓好“一村|一品”。一村一品要抓，“一村一品”要实，《一村一品》要读。')).toBe(
      '抓好“⟦一村一品⟧”。一村一品要抓，“⟦一村一品⟧”要实，《一村一品》要读。',
    ));
  test('are not part of longer ones', () =>
    expect(placesOf('“一村|一品”和“一村一品工程”')).toBe('“⟦一村一品⟧”和“一村一品工程”'));
  test('book titles, in other paragraphs too', () =>
    expect(placesOf('学习《|条例》。\n《条例》规定了什么。')).toBe('学习《⟦条例⟧》。\n《⟦条例⟧》规定了什么。'));
  test('the innermost one', () =>
    expect(placesOf('《关于“三|农”工作的意见》讲“三农”。')).toBe('《关于“⟦三农⟧”工作的意见》讲“⟦三农⟧”。'));
  test('at their end too', () => expect(placesOf('“甲方案|”好')).toBe('“⟦甲方案⟧”好'));
  test.each(['他说：“今天|很好。”', '“|”', '“没有|完', '没有|”'])('not %s', (text) =>
    expect(placesOf(text)).toBe(text.replace('|', '')),
  );
  test('renaming keeps all else', () =>
    expect(renamed('“甲|甲”和“甲甲”、甲甲\r\n“甲甲乙”', '乙乙')).toBe('“乙乙”和“乙乙”、甲甲\r\n“甲甲乙”'));
  test('the marks may be typed again', () => expect(renamed('“甲|甲”和“甲甲”', ' “乙” ')).toBe('“乙”和“乙”'));
});

describe('names of the dictionary', () => {
  const dictionary = ['市委', '市委办公室', '县医疗保障局'];
  test('stand anywhere, but not in longer ones', () =>
    expect(placesOf('市|委开会，市委办公室办会，“市委”在看。', dictionary)).toBe(
      '⟦市委⟧开会，市委办公室办会，“⟦市委⟧”在看。',
    ));
  test('the longest at the cursor', () => expect(placesOf('市|委办公室和市委', dictionary)).toBe('⟦市委办公室⟧和市委'));
  test('市委 is not in 市委员会', () => expect(placesOf('市|委、全市委员会', dictionary)).toBe('⟦市委⟧、全市委员会'));
  test('renaming', () =>
    expect(renamed('推动县医疗|保障局和县医疗保障局长', '县医保局', dictionary)).toBe('推动县医保局和县医疗保障局长'));
});

describe('names of units', () => {
  test('begin where the text says', () =>
    expect(placesOf('由县医疗保障局牵头，推动县医疗|保障局落实。县医疗保障局要负责。')).toBe(
      '由⟦县医疗保障局⟧牵头，推动⟦县医疗保障局⟧落实。⟦县医疗保障局⟧要负责。',
    ));
  test('with 和 in them', () =>
    expect(placesOf('市人力资源和社会保障局要抓。由市人力资源|和社会保障局抓。')).toBe(
      '⟦市人力资源和社会保障局⟧要抓。由⟦市人力资源和社会保障局⟧抓。',
    ));
  test('two with 和 between', () =>
    expect(placesOf('县委和县|政府要抓。县委和县政府要管。')).toBe('县委和⟦县政府⟧要抓。县委和⟦县政府⟧要管。'));
  test('not in longer ones', () =>
    expect(placesOf('市|委要抓，市委要管。市委办公室要办，市委办公室要督。')).toBe(
      '⟦市委⟧要抓，⟦市委⟧要管。市委办公室要办，市委办公室要督。',
    ));
  test('一个 和 that begins the name', () =>
    expect(placesOf('和平区|委员会开会。在和平区委员会。')).toBe('⟦和平区委员会⟧开会。在⟦和平区委员会⟧。'));
  test.each([
    ['only once', '县医疗|保障局要负责。'],
    ['局面', '打开局|面。打开局面。'],
    ['以…为中心', '坚持以人民为|中心。坚持以人民为中心。'],
    ['no name', '今天|开会。今天开会。'],
    ['部门', '各部|门、各部门'],
  ])('not where it is not sure: %s', (_, text) => expect(placesOf(text)).toBe(text.replace('|', '')));
});

describe('rename', () => {
  test('is prepared with the name without its marks', () => {
    const opened = atCursor('抓好“一村|一品”');
    const prepared = prepareRename(opened.document, opened.outline, [], opened.position);
    expect(prepared).toMatchObject({ placeholder: '一村一品' });
    expect('range' in prepared && textIn(opened, prepared.range)).toBe('一村一品');
  });
  test('is refused where there is no name', () => {
    const { document, outline, position } = atCursor('今天|开会');
    expect(prepareRename(document, outline, [], position)).toHaveProperty('problem');
    expect(rename(document, outline, [], position, '甲')).toHaveProperty('problem');
  });
  test.each([
    ['', /empty/],
    ['　 ', /empty/],
    ['甲\n乙', /line break/],
    ['甲“乙”', /marks/],
    ['（甲', /marks/],
    ['《甲（》）', /marks/],
    ['甲'.repeat(201), /long/],
  ])('is refused for %j', (name, problem) => expect(renamed('“甲|甲”', name)).toMatch(problem));
  test('marks of other kinds may stand in a name', () =>
    expect(renamed('《甲|》', '关于“乙”的（丙）')).toBe('《关于“乙”的（丙）》'));
  test('over the wraps of a PDF', () => {
    const line = '今天我们在这里开会，主要任务是研究部署今后一个时期的';
    const text = [
      `　　${line.slice(0, 24)}`,
      ...Array.from({ length: 8 }, () => line),
      '抓好这项工作要靠大家的努力，其中要特别抓好的是“一村',
      '一|品”这件事，“一村一品”是大事。',
    ].join('\n');
    expect(open(text.replace('|', '')).outline.wrapped).toBe(true);
    expect(renamed(text, '新名').split('\n').slice(-2)).toEqual([
      '抓好这项工作要靠大家的努力，其中要特别抓好的是“新名',
      '”这件事，“新名”是大事。',
    ]);
  });
});

describe('highlights', () => {
  const highlighted = (marked: string) => {
    const { document, outline, position, text } = atCursor(marked);
    const spans = documentHighlights(document, outline, position).map(({ range }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
    }));
    return mark(text, spans);
  };
  test('of a name all its places', () => expect(highlighted('“甲|”和“甲”')).toBe('“⟦甲⟧”和“⟦甲⟧”'));
  test('of a marker its list, as ever', () =>
    expect(highlighted('|一、“甲”\n二、“甲”')).toBe('⟦一、⟧“甲”\n⟦二、⟧“甲”'));
});

describe('linked editing', () => {
  const linked = (marked: string) => {
    const { document, outline, position } = atCursor(marked);
    return linkedEditing(document, outline, position);
  };
  test('of a quoted name all its places, up to the marks', () => {
    const found = linked('“甲|”和“甲”');
    expect(found?.ranges).toHaveLength(2);
    const pattern = new RegExp(found!.wordPattern);
    expect(pattern.exec('新的名称')?.[0]).toBe('新的名称');
    expect(pattern.exec('新”的')?.[0]).toBe('新');
  });
  test.each(['“甲|”', '甲|局、甲局', '“今天|很好。”和“今天很好。”'])('not of %s', (text) =>
    expect(linked(text)).toBeNull(),
  );
});

describe('renaming what is selected', () => {
  const run = (marked: string, newName?: string) => {
    const { text, spans } = unmark(marked);
    const { document, outline } = open(text);
    const range = { start: document.positionAt(spans[0]!.start), end: document.positionAt(spans[0]!.end) };
    const { edits, ...answer } = renameName(
      document,
      outline,
      ['王小明局长'],
      newName === undefined ? { range } : { range, newName },
    );
    return { ...answer, text: TextDocument.applyEdits(document, edits) };
  };
  test('a word anywhere, but not in a longer name of the dictionary', () =>
    expect(run('请⟦王小明⟧来，王小明局长和王小明都来。', '李四')).toEqual({
      version: 1,
      name: '王小明',
      places: 2,
      text: '请李四来，王小明局长和李四都来。',
    }));
  test('a quoted name in its marks only, selected with them or without', () => {
    expect(run('“⟦甲甲⟧”和甲甲、“甲甲”', '乙').text).toBe('“乙”和甲甲、“乙”');
    expect(run('⟦“甲甲”⟧和甲甲、“甲甲”', '乙').text).toBe('“乙”和甲甲、“乙”');
  });
  test('the name at the cursor where nothing is selected', () => expect(run('“甲⟦⟧甲”', '乙').text).toBe('“乙”'));
  test('without a new name says what and how often', () =>
    expect(run('⟦今天⟧和今天')).toMatchObject({ name: '今天', places: 2, text: '今天和今天' }));
  test.each(['一、⟦甲甲\n二、⟧乙', '⟦县⟧委和县', '今天⟦⟧开会'])('refuses %j', (text) =>
    expect(run(text, '乙')).toMatchObject({ problem: expect.stringMatching(/name/), text: unmark(text).text }),
  );
});
