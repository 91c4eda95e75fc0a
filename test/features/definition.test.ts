/** From a reference to the part, and from the part to its references. The cursor stands at |. */
import { describe, expect, test } from 'vitest';
import { definition, partReferences } from '../../server/src/features/definition';
import { open, textIn } from '../support/document';

/** The text with its first | taken out. */
function atCursor(marked: string) {
  const at = marked.indexOf('|');
  const opened = open(marked.slice(0, at) + marked.slice(at + 1));
  return { ...opened, position: opened.document.positionAt(at) };
}

/** The headings that the cursor leads to. */
function leadsTo(marked: string): string[] {
  const opened = atCursor(marked);
  return definition(opened.document, opened.outline, opened.position).map(({ targetSelectionRange }) =>
    textIn(opened, targetSelectionRange),
  );
}

const speech = (closing: string, opening = '今天开会。下面，我讲三点意见。') =>
  [
    ...['在会上的讲话', '同志们：', opening],
    ...['一、认清形势', '（一）成绩要看到。要看到成绩。', '（二）问题要正视。要正视问题。'],
    ...['二、抓住重点', '一是排查要细。二是整改要快。三是执法要严。'],
    ...['三、压实责任', '各单位要把责任扛起来。', closing],
  ].join('\n');

describe('an announcement', () => {
  test('leads to the first part it announces, and covers all of them', () => {
    const opened = atCursor(speech('同志们，让我们一起努力！').replace('三点', '三|点'));
    const [link, ...more] = definition(opened.document, opened.outline, opened.position);
    expect(more).toEqual([]);
    expect(textIn(opened, link!.originSelectionRange!)).toContain('讲三点意见');
    expect(textIn(opened, link!.targetSelectionRange)).toBe('一、认清形势');
    expect(textIn(opened, link!.targetRange)).toMatch(/^一、.*扛起来。$/s);
  });
  test('leads nowhere where nothing follows', () => expect(leadsTo('同志们：\n我讲三|点意见。\n好的。')).toEqual([]));
});

describe('a reference by number leads to the section', () => {
  test.each([
    ['见第|二部分', ['二、抓住重点']],
    ['第三个|方面讲了责任', ['三、压实责任']],
    ['前面第一个问|题', ['一、认清形势']],
    ['如第2|点所说', ['二、抓住重点']],
    ['第一、|二部分', ['一、认清形势', '二、抓住重点']],
    ['第一部分第（二|）项', ['（二）问题要正视']],
    ['第一至|三部分', ['一、认清形势', '二、抓住重点', '三、压实责任']],
    ['第四|部分', []],
    ['第三|方面军', []],
    ['第一|节课', []],
    ['第二条|路线', []],
    ['今天|开会', []],
  ])('%s', (text, expected) => expect(leadsTo(speech(`同志们，${text}。让我们一起努力！`))).toEqual(expected));

  test('（二）项 of the part where it stands', () =>
    expect(leadsTo(speech('同志们，努力！').replace('要看到成绩。', '第（二|）项再说。'))).toEqual([
      '（二）问题要正视',
    ]));
  test('the marker itself is no reference', () =>
    expect(leadsTo('同志们：\n第一部|分　甲甲\n要好。\n第二部分　乙乙\n要好。')).toEqual([]));
  test('in another speech of the file its own parts', () =>
    expect(
      leadsTo(`${speech('谢谢大家！')}\n${speech('同志们，见第一部|分。谢谢！').replace('认清形势', '另一篇')}`),
    ).toEqual(['一、另一篇']));
});

describe('a group', () => {
  test.each([
    ['以上三|点，请大家落实', ['一、认清形势']],
    ['前面讲的三个方|面', ['一、认清形势']],
    ['上述几|点', ['一、认清形势']],
    ['以上七|点', []],
  ])('in the closing is the sections: %s', (text, expected) =>
    expect(leadsTo(speech(`同志们，${text}。让我们一起努力！`))).toEqual(expected),
  );
  test('elsewhere the last list before it', () => {
    expect(leadsTo(speech('努力！').replace('执法要严。', '执法要严。这三|点要做到。'))).toEqual(['一是排查要细']);
    expect(leadsTo(speech('努力！').replace('二、抓住', '上述两|个问题要重视。\n二、抓住'))).toEqual([
      '（一）成绩要看到',
    ]);
  });
});

describe('articles and attachments', () => {
  const regulation = ['管理办法', '第一章 总则', '第一条 为了管理，制定本办法。', '第二条 按照本办法第一条办理。'];
  test('an article of this text', () =>
    expect(leadsTo(regulation.join('\n').replace('本办法第一条', '本办法第一|条'))).toHaveLength(1));
  test('not of another law', () =>
    expect(leadsTo(regulation.join('\n').replace('本办法第一条', '《民法典》第一|条'))).toEqual([]));

  const notice = (more = '') =>
    [
      ...['关于开展检查的通知', '各科室：', '现将检查安排印发，名单见附件2。请照办。'],
      ...['附件：1.分工表', '　　　2.名单', '××办公室', '2026年11月2日'],
    ].join('\n') + more;
  test('an attachment in the list', () => expect(leadsTo(notice().replace('附件2', '附件|2'))).toEqual(['2.名单']));
  test('an attachment in the file', () =>
    expect(
      leadsTo(
        notice(
          '\n附件1\n分工表\n一、甲\n做好甲。\n二、乙\n做好乙。\n附件2\n单位名单\n一、甲\n做好甲。\n二、乙\n做好乙。',
        ).replace('附件2', '附件|2'),
      ),
    ).toEqual(['单位名单']));
  test('none', () => expect(leadsTo(notice().replace('附件2', '附件|7'))).toEqual([]));
});

describe('references of a part', () => {
  const references = (marked: string, declaration = false) => {
    const opened = atCursor(marked);
    return partReferences(opened.document, opened.outline, opened.position, declaration)?.map((range) =>
      textIn(opened, range),
    );
  };
  const text = speech('同志们，第二部分最要紧，以上三点都要落实。让我们一起努力！');
  test('on its marker: announcement, number, group', () =>
    expect(references(text.replace('二、抓', '二|、抓'))).toEqual(['讲三点意见', '第二部分', '以上三点']));
  test('and the marker itself where it is wanted', () =>
    expect(references(text.replace('二、抓', '二|、抓'), true)).toEqual([
      '讲三点意见',
      '二、',
      '第二部分',
      '以上三点',
    ]));
  test('on a reference to it the same', () =>
    expect(references(text.replace('第二部分', '第二|部分'))).toEqual(['讲三点意见', '第二部分', '以上三点']));
  test('none elsewhere', () => expect(references(text.replace('各单位', '各|单位'))).toBeUndefined());
});
