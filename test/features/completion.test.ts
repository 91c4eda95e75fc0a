import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generate } from '../../scripts/pinyin.mjs';
import { offered } from '../support/completion';

const head = '在全县工作会议上的讲话\n\n同志们：\n　　今天开会，部署工作。\n';
const own = { terms: new Map([['发改委', '发展改革委']]), names: ['海拉尔区人民政府', '长江路街道'] };
const dictionary = own;

describe('the next marker at the start of a paragraph', () => {
  const lists = `${head}　　一、提高认识\n　　（一）认清形势。形势很好。\n　　（二）看到不足。不足不少。\n　　｜\n`;

  test('goes on with every open list, the innermost first', () => {
    const { labels, items } = offered(lists, { trigger: '　' });
    expect(labels).toEqual(['（三）', '二、', '1.', '一是']);
    expect(items.map(({ labelDetails }) => labelDetails?.description)).toEqual([
      'after （二）看到不足',
      'after 一、提高认识',
      'a list in （二）看到不足',
      'a list in （二）看到不足',
    ]);
  });

  test('is inserted at the cursor', () => {
    expect(offered(lists).accept('（三）')).toBe(lists.replace('｜', '（三）｜'));
    expect(offered(lists).accept('二、')).toBe(lists.replace('｜', '二、｜'));
  });

  test('directly under a heading begins a list before it goes on', () => {
    expect(offered(`${head}　　一、提高认识\n　　｜`, { trigger: '\n' }).labels).toEqual(['（一）', '一是', '二、']);
  });

  test.each([
    ['1． 甲。乙。', '2．', '2． '],
    ['１．甲。乙。', '２．', '２．'],
    ['(1)甲。乙。', '(2)', '(2)'],
    ['第一点是甲。乙。', '第二点是', '第二点是'],
    ['首先，甲。乙。', '其次，', '其次，'],
    ['①甲。乙。', '②', '②'],
    ['第九，甲。乙。', '第十，', '第十，'],
    ['第三章　总则', '第四章', '第四章　'],
  ])('is written as its siblings: after %s comes %s', (sibling, label, inserted) => {
    const text = `${head}　　${sibling}\n　　｜`;
    expect(offered(text).accept(label)).toBe(text.replace('｜', `${inserted}｜`));
  });

  test('has the right form where only the member before has a wrong one, and the wrong one where all have it', () => {
    expect(offered(`${head}1.甲。甲。\n2.乙。乙。\n3、丙。丙。\n｜`).labels).toContain('4.');
    expect(offered(`${head}1、甲。甲。\n2、乙。乙。\n｜`).labels).toContain('3、');
  });

  test('begins the lists that stand elsewhere under such a part, and goes on where numbers run through sections', () => {
    const again = `${head}一、甲\n1.甲。甲。\n2.乙。乙。\n二、乙\n｜`;
    expect(offered(again, { trigger: '\n' }).labels).toEqual(['1.', '三、']);
    const through = `${head}一、甲\n（一）甲。甲。\n（二）乙。乙。\n二、乙\n（三）丙。丙。\n三、丙\n｜`;
    expect(offered(through, { trigger: '\n' }).labels).toEqual(['（四）', '四、']);
  });

  test('between two parts moves the numbers after it up', () => {
    const text = `${head}一、甲\n文。\n｜\n二、乙\n文。\n三、丙\n文。\n`;
    const { items, accept } = offered(text);
    expect(items[0]?.documentation).toBe('The numbers after it go up by one.');
    expect(accept('二、')).toBe(text.replace('三、', '四、').replace('二、', '三、').replace('｜', '二、｜'));
  });

  test('is not offered a second time where the numbers after it are out of order', () => {
    expect(offered(`${head}一、甲\n文。\n｜\n二、乙\n五、丙\n`).labels).not.toContain('二、');
  });

  test('is found by what is typed of it', () => {
    const typed = (text: string) => offered(`${head}一、甲\n（一）文。文。\n${text}`).labels.slice(0, 3);
    expect(typed('二｜')[0]).toBe('二、');
    expect(typed('e｜')[0]).toBe('（二）');
    expect(typed('（｜')[0]).toBe('（二）');
    expect(typed('y｜')).toContain('一是');
    expect(typed('文｜')).not.toContain('二、');
  });

  test('replaces a bracket that the editor has closed', () => {
    const text = `${head}一、甲\n（一）文。文。\n（｜）\n`;
    expect(offered(text, { trigger: '（' }).accept('（二）')).toBe(text.replace('（｜）', '（二）｜'));
    expect(offered(text.replace('（｜）', '(｜'), { trigger: '（' }).accept('（二）')).toContain('\n（二）｜\n');
  });

  test('is not offered before a marker, in the title, above the salutation, or in a line of a wrapped paragraph', () => {
    expect(offered(`${head}一、甲\n｜二、乙\n`).labels).not.toContain('二、');
    expect(offered('在会上的讲话\n｜\n同志们：\n一、甲\n二、乙', { trigger: '\n' }).labels).toEqual([]);
    expect(offered('｜', { trigger: '\n' }).labels).toEqual([]);
  });
});

describe('in a paragraph', () => {
  test.each([
    ['一是抓学习；｜', '；', '二是'],
    ['一是抓学习。二是抓落实。落实要快。｜', '。', '三是'],
    ['首先，要学习；｜', '；', '其次，'],
    ['首先，要学习；其次，要落实；｜', '；', '再次，'],
    ['一方面要看到成绩；｜', '；', '另一方面'],
    ['要做到：第一，学习；｜', '；', '第二，'],
    ['一要学习，二要落实，｜', '，', '三要'],
    ['第一，抓学习。一是读书；二是讨论；｜', '；', '三是'],
  ])('%s goes on after %s with %s', (text, trigger, label) => {
    const full = `${head}　　${text}\n`;
    expect(offered(full, { trigger }).labels[0]).toBe(label);
    expect(offered(full, { trigger }).accept(label)).toBe(full.replace('｜', `${label}｜`));
  });

  test('the members after it move up', () => {
    const text = `${head}一是甲；二是乙；｜三是丙；四是丁。\n`;
    expect(offered(text).labels).not.toContain('三是');
    const open = `${head}一是甲；｜乙；二是丙；三是丁。\n`;
    expect(offered(open).accept('二是')).toBe(`${head}一是甲；二是｜乙；三是丙；四是丁。\n`);
  });

  test('what is typed of the next marker is replaced', () => {
    expect(offered(`${head}一是甲；二｜`).accept('二是')).toBe(`${head}一是甲；二是｜`);
    expect(offered(`${head}一是甲；es｜`).accept('二是')).toBe(`${head}一是甲；二是｜`);
  });
});

describe('nothing is offered unasked', () => {
  test.each([
    ['今年以来，｜', '，'],
    ['我们要提高认识。｜', '。'],
    ['一是读书；二是讨论。大家要学深学透；｜', '；'],
    ['一是抓学习，｜', '，'],
    ['他说：“｜”', '“'],
    ['按照《｜》', '《'],
    ['会议（｜）', '（'],
    ['一看就懂，一学就会；一抓到底；｜', '；'],
    ['既要学习；｜', '；'],
  ])('in ordinary prose: %s', (text, trigger) => {
    expect(offered(`${head}一、甲\n　　${text}`, { trigger }).labels).toEqual([]);
    expect(offered(`在会上的讲话\n\n同志们：\n　　${text}`, { trigger }).labels).toEqual([]);
    expect(offered(text, { trigger }).labels).toEqual([]);
  });

  test('in a comment or front matter', () => {
    expect(offered(`${head}一、甲\n<!-- 一是甲；｜ -->`, {}).labels).toEqual([]);
    expect(offered(`---\ntitle: ｜\n---\n${head}`, {}).labels).toEqual([]);
  });
});

describe('sentences', () => {
  test('an opening after the salutation fits the kind of speech', () => {
    const { items } = offered('在全市教育工作座谈会上的讲话\n\n同志们：\n　　｜', { trigger: '\n' });
    const names = items.map(({ labelDetails }) => labelDetails?.description);
    expect(names).toEqual(['the first part', 'the first part', '开场白：座谈会', '开场白：通用']);
  });

  test('a transition has the number of the parts', () => {
    const parts = ['一、甲', '文。', '二、乙', '文。', '三、丙', '文。', '四、丁', '文。'];
    const text = (n: number, at: string) => `${head.trimEnd()}${at}\n${parts.slice(0, 2 * n).join('\n')}\n`;
    expect(offered(text(4, '\n｜')).labels).toContain('下面，我讲四点意见。');
    expect(offered(text(2, '\n｜')).labels).toContain('下面，我讲两点意见。');
    expect(offered(text(4, '｜'), { trigger: '。' }).labels).toContain('下面，我讲四点意见。');
    // While there are no parts, the writer chooses.
    const chosen = offered(text(0, '\n｜'), { snippets: true }).items.find(({ label }) =>
      label.startsWith('下面，我讲'),
    );
    expect(chosen?.textEdit?.newText).toMatch(/\$\{1\|三,两,/);
  });

  test('no transition pops up where there is one, or while the opening is being written', () => {
    const announced = head.replace('部署工作。', '部署工作。下面，我讲两点意见。｜');
    expect(offered(`${announced}一、甲\n二、乙\n`, { trigger: '。' }).labels).toEqual([]);
    expect(offered(`${head.trimEnd()}｜`, { trigger: '。' }).labels).toEqual([]);
  });

  const body = '一、甲\n文。\n文。\n二、乙\n文。\n文。\n';

  test('a closing after the last part fits the kind of speech', () => {
    const closings = (title: string) =>
      offered(`${title}\n\n同志们：\n开会。\n${body}｜`, { trigger: '\n' })
        .items.map(({ labelDetails }) => labelDetails?.description)
        .filter((name) => name?.startsWith('结尾'));
    expect(closings('在动员大会上的讲话')).toEqual(['结尾：动员部署', '结尾：谢谢大家']);
    expect(closings('在表彰大会上的表态发言')).toEqual(['结尾：表态发言', '结尾：谢谢大家']);
    expect(closings('春天的事')).toEqual(['结尾：工作会议', '结尾：动员部署', '结尾：谢谢大家']);
  });

  test('after a call only the rest of the closing is inserted, with its places to fill in', () => {
    const text = `${head}${body}　　各位代表，｜`;
    const label = '新的任务催人奋进。让我们在××党委的坚强领导下…';
    expect(offered(text, { trigger: '，' }).labels[0]).toBe(label);
    expect(offered(text, { trigger: '，' }).accept(label)).toMatch(/　　各位代表，新的任务催人奋进。让我们在××党委/);
    const snippet = offered(text, { trigger: '，', snippets: true }).items[0];
    expect(snippet?.insertTextFormat).toBe(2);
    expect(snippet?.textEdit?.newText).toMatch(/\$\{1:××党委\}/);
  });

  test('no closing in mid-speech or after the closing', () => {
    const closings = (text: string) => offered(text).labels.filter((label) => /新的任务|谢谢/.test(label));
    expect(closings(`${head}一、甲\n文。\n同志们，｜\n二、乙\n文。\n`)).toEqual([]);
    expect(closings(`${head}${body}同志们，让我们一起努力！\n｜`)).toEqual([]);
    expect(closings(`${head}${body}｜`)).not.toEqual([]);
  });

  test('a document ends as documents do', () => {
    const notice = `关于开展检查的通知\n\n各科室：\n${body}｜`;
    expect(offered(notice).labels).toContain('特此通知。');
    expect(offered(notice.replace('通知', '通报')).labels).toContain('特此通报。');
  });
});

describe('words', () => {
  test('set phrases are found by their first characters and by initials, directly after Han text', () => {
    const text = `${head}我们要完整｜`;
    expect(offered(text).accept('完整、准确、全面贯彻新发展理念')).toBe(
      `${head}我们要完整、准确、全面贯彻新发展理念｜`,
    );
    const initials = `${head}我们要wzzq｜。`;
    expect(offered(initials).accept('完整、准确、全面贯彻新发展理念')).toBe(
      `${head}我们要完整、准确、全面贯彻新发展理念｜。`,
    );
    expect(offered(`${head}我们要ZDDE｜`).labels).toEqual([]);
  });

  test('names of the dictionary, with every reading, and the right forms of terms', () => {
    expect(offered(`${head}请海｜`, { dictionary }).accept('海拉尔区人民政府')).toBe(`${head}请海拉尔区人民政府｜`);
    for (const typed of ['cjljd', 'zjljd', 'CJ'])
      expect(offered(`${head}请${typed}｜`, { dictionary }).labels, typed).toContain('长江路街道');
    expect(offered(`${head}请fzgg｜`, { dictionary }).labels).toContain('发展改革委');
  });

  test('in a title only names, unless a phrase is being typed', () => {
    const names = ['海拉尔区人民政府', '长江路街道', '发展改革委'];
    const { labels } = offered('在｜党会议上的讲话\n\n同志们：\n“党建引领”工程\n', { dictionary });
    expect(labels).toEqual([...names, '“党建引领”']);
    expect(offered('学习贯彻党的二｜\n\n同志们：\n开会。').labels).toContain('党的二十大精神');
  });

  test('names of the text in their marks, without doubling them', () => {
    const text = `${head}按照《工作条例》，开展“作风建设年”活动。《｜》`;
    expect(offered(text, { trigger: '《' }).accept('《工作条例》')).toMatch(/活动。《工作条例》｜$/);
    expect(offered(text.replace('《｜》', '《｜'), { trigger: '《' }).accept('《工作条例》')).toMatch(
      /。《工作条例》｜$/,
    );
    expect(offered(text.replace('《｜》', '“作｜”')).accept('“作风建设年”')).toMatch(/。“作风建设年”｜$/);
    expect(offered(text.replace('《｜》', '“zf｜”')).accept('“作风建设年”')).toMatch(/。“作风建设年”｜$/);
    expect(offered(text.replace('《｜》', '作风｜')).accept('“作风建设年”')).toMatch(/。“作风建设年”｜$/);
    expect(offered(text.replace('《｜》', '“两个｜”')).accept('“两个维护”')).toMatch(/。“两个维护”｜$/);
    expect(offered(text.replace('《工作条例》', '《工作｜条例》')).labels).not.toContain('《工作条例》');
  });

  test('what is still to be filled in is no name', () => {
    expect(offered(`${head}按照《××条例》，“｜”。“××年”`, { trigger: '“' }).labels).toEqual([]);
  });

  const setPhrase = '完整、准确、全面贯彻新发展理念';

  test('asked for with nothing typed, names are offered at the cursor; set phrases where nothing else is', () => {
    const names = offered(`${head}我们｜`, { dictionary });
    expect(names.labels).toEqual(['海拉尔区人民政府', '长江路街道', '发展改革委']);
    expect(names.items.every(({ textEdit }) => 'range' in textEdit! && textEdit.range.start.character === 2)).toBe(
      true,
    );
    const phrases = offered(`${head}我们｜`);
    expect(phrases.labels.length).toBeGreaterThan(100);
    expect(phrases.accept(setPhrase)).toBe(`${head}我们${setPhrase}｜`);
    expect(offered(`${head}我们｜`, { trigger: '；' }).labels).toEqual([]);
  });

  test.each([
    ['after a member', '一是抓学习；｜', ['二是']],
    ['where a paragraph begins', '一、甲\n文。\n　　｜\n二、乙\n', ['二、', '（一）', '一是']],
  ])('set phrases do not bury a marker that fits %s, but are found by typing on', (_, text, labels) => {
    const found = offered(head + text);
    expect(found.labels).toEqual(labels);
    expect(found.isIncomplete).toBe(true);
    const typed = offered(head + text.replace('｜', 'wzzq｜'));
    expect(typed.labels[0]).toBe(setPhrase);
    expect(typed.isIncomplete).toBe(false);
    expect(offered(head + text.replace('｜', '完整｜')).labels).toContain(setPhrase);
  });
});

describe('built-in phrases', () => {
  const phrases = Object.keys(JSON.parse(readFileSync('server/src/features/data/phraseInitials.json', 'utf8')));

  test.each(phrases)('%s is found by two characters and by three initials', (phrase) => {
    const key = phrase.replace(/^“/, '');
    expect(offered(`${head}我们要${key.slice(0, 2)}｜`).labels).toContain(phrase);
    const all = offered(`${head}我们｜`).items.find(({ label }) => label === phrase);
    const initials = all!.filterText!.split(' ').at(-1)!;
    expect(initials).toMatch(/^[a-z0-9]{3,}$/);
    expect(offered(`${head}我们要${initials.slice(0, 3)}｜`).labels).toContain(phrase);
  });

  test('and the initials are as the characters make them (else run npm run pinyin)', () => {
    for (const [file, content] of Object.entries(generate()))
      expect(readFileSync(file, 'utf8').replace(/\r\n/g, '\n'), file).toBe(content);
  });
});
