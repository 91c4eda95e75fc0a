import { describe, expect, test } from 'vitest';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { documentSymbols, type SymbolOptions } from '../../server/src/features/symbols';
import { open, textIn } from '../support/document';

const ALL: SymbolOptions = { maxDepth: 0, inlineItems: true };
const symbolsOf = (text: string, options = ALL) => {
  const opened = open(text);
  return documentSymbols(opened.document, opened.outline, options);
};
/** Names, indented by level. */
function names(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, children }) => [indent + name, ...names(children ?? [], `${indent}  `)]);
}
function find(symbols: readonly DocumentSymbol[], name: string): DocumentSymbol | undefined {
  for (const symbol of symbols) {
    if (symbol.name === name) return symbol;
    const inside = find(symbol.children ?? [], name);
    if (inside) return inside;
  }
  return undefined;
}

const SPEECH = [
  ...['在全镇春季植树动员会上的讲话', '', '（2026年3月1日）', '', '同志们：', ''],
  ...['今天开会，任务是部署植树。要记住两点：一是抓早；二是抓好。下面，我讲两点意见。'],
  ...['一、认清形势', '春天到了。', '（一）看天时。雨水充足，一要抢墒，二要抢种。', '（二）看地利。荒山不少。'],
  ...['二、落实责任', '各村都要动手。', '同志们，让我们扛起锹，上山去！'],
].join('\n');

describe('what shows', () => {
  test('the title is the root, the opening holds its items', () => {
    expect(names(symbolsOf(SPEECH))).toEqual([
      '在全镇春季植树动员会上的讲话',
      '  同志们：',
      '  Opening: 今天开会',
      '    一是抓早',
      '    二是抓好',
      '  一、认清形势',
      '    （一）看天时',
      '      一要抢墒',
      '      二要抢种',
      '    （二）看地利',
      '  二、落实责任',
      '  Closing: 同志们，让我们扛起锹',
    ]);
  });

  test('a notice: addressee, attachments, signature, date', () => {
    const text =
      '关于植树的通知\n各村委会：\n现将有关事项通知如下：\n一、时间\n三月。\n二、地点\n南山。\n特此通知。\n附件：1.分工表\n2.路线图\n镇政府办公室\n2026年3月1日';
    expect(names(symbolsOf(text))).toEqual([
      '关于植树的通知',
      '  各村委会：',
      '  Opening: 现将有关事项通知如下',
      '  一、时间',
      '  二、地点',
      '  Closing: 特此通知',
      '  附件：1.分工表',
      '  镇政府办公室',
      '  2026年3月1日',
    ]);
  });

  test('announcements, notes, thanks, watermarks and unnumbered headings do not', () => {
    const all = names(symbolsOf(`${SPEECH}\n谢谢大家！\n会员群：12345678`)).join('\n');
    for (const word of ['意见', '2026年3月1日', '谢谢', '会员群']) expect(all).not.toContain(word);
  });

  test('two speeches are two roots', () => {
    expect(symbolsOf(`${SPEECH}\n\n${SPEECH.replace('植树动员', '防火部署')}`).map(({ name }) => name)).toEqual([
      '在全镇春季植树动员会上的讲话',
      '在全镇春季防火部署会上的讲话',
    ]);
  });

  test('without a title the parts are the roots', () => {
    expect(names(symbolsOf('一、甲\n正文。\n二、乙\n正文。'))).toEqual(['一、甲', '二、乙']);
  });

  test('nothing in an empty text', () => expect(symbolsOf('')).toEqual([]));
});

describe('options', () => {
  test.each([
    [1, ['一、认清形势', '二、落实责任']],
    [2, ['一、认清形势', '（一）看天时', '（二）看地利', '二、落实责任']],
  ])('%i levels', (maxDepth, shown) => {
    const all = names(symbolsOf(SPEECH, { maxDepth, inlineItems: false })).map((name) => name.trim());
    expect(all.filter((name) => /^(?:.、|（.）|.要|.是)/.test(name))).toEqual(shown);
  });

  test('without inline items', () => {
    const all = names(symbolsOf(SPEECH, { maxDepth: 0, inlineItems: false })).join();
    expect(all).not.toMatch(/一是|一要/);
    expect(all).toContain('（一）看天时');
  });

  test('without inline items, the one that begins its paragraph is left out too', () => {
    const text = '一、甲\n一是乙。好。二是丙。好。\n二、丁\n（一）戊。好。\n（二）己。好。';
    const shown = names(symbolsOf(text, { maxDepth: 0, inlineItems: false }));
    expect(shown).toEqual(['一、甲', '二、丁', '  （一）戊', '  （二）己']);
  });
});

describe('each symbol', () => {
  test('its range is the whole part, its selection marker and heading', () => {
    const opened = open(SPEECH);
    const symbols = documentSymbols(opened.document, opened.outline, ALL);
    const section = find(symbols, '一、认清形势')!;
    expect(textIn(opened, section.selectionRange)).toBe('一、认清形势');
    expect(textIn(opened, section.range)).toBe(SPEECH.slice(SPEECH.indexOf('一、认清'), SPEECH.indexOf('\n二、落实')));
    const runIn = find(symbols, '（一）看天时')!;
    expect(textIn(opened, runIn.selectionRange)).toBe('（一）看天时');
    expect(textIn(opened, runIn.range)).toBe('（一）看天时。雨水充足，一要抢墒，二要抢种。');
    const inline = find(symbols, '一要抢墒')!;
    expect(textIn(opened, inline.selectionRange)).toBe('一要抢墒');
    const root = symbols[0]!;
    expect(textIn(opened, root.range)).toBe(SPEECH);
    expect(textIn(opened, root.selectionRange)).toBe('在全镇春季植树动员会上的讲话');
  });

  test('its detail is its length as Word counts', () => {
    const symbols = symbolsOf('一、甲乙\n丙丁。GDP 100亿\n二、戊');
    expect(symbols.map(({ detail }) => detail)).toEqual(['10字', '3字']);
  });

  test('kinds differ from level to level and between frame and parts', () => {
    const kinds = [...'一（1('].map(() => 0);
    const text = '在会上的讲话\n同志们：\n大家好，今天开会。\n一、甲\n（一）乙\n1.丙\n（1）丁\n谢谢大家！';
    const symbols = symbolsOf(text);
    const levels = ['一、甲', '（一）乙', '1.丙', '（1）丁'].map((name) => find(symbols, name)!.kind);
    expect(new Set(levels).size).toBe(kinds.length);
    expect(levels).not.toContain(symbols[0]!.kind);
    expect(levels).not.toContain(find(symbols, '同志们：')!.kind);
    expect(symbols[0]!.kind).toBe(SymbolKind.File);
  });

  test('its name is one line of at most 80 characters', () => {
    const long = '把全镇植树造林工作作为当前头等大事来抓紧抓好抓出成效'.repeat(4);
    const [one, two, three] = symbolsOf(`一、${long}\n正文。\n二、${long}。正文正文。\n三、\u2028\u0000甲\t乙`);
    expect(one!.name.length).toBeLessThanOrEqual(80);
    expect(one!.name.startsWith('一、把全镇')).toBe(true);
    expect(two!.name).toBe(`二、${long.slice(0, 30)}…`);
    expect(three!.name).toMatch(/^三、[^\u0000-\u001f\u2028]*甲 乙$/);
  });

  test('a marker without a heading has a name', () => {
    expect(symbolsOf('一、\n正文。\n二、\n正文。').map(({ name }) => name)).toEqual(['一、', '二、']);
  });

  test('a title on two lines is one name', () => {
    const [root] = symbolsOf('全面推进植树造林\n——在全镇动员会上的讲话\n同志们：\n一、甲\n正文。');
    expect(root!.name).toBe('全面推进植树造林——在全镇动员会上的讲话');
  });
});

test('an opening with items and nothing numbered after it', () => {
  const opened = open('同志们：\n今天讲两点：一是学习；二是工作。\n下面请大家讨论，时间不限。');
  const symbols = documentSymbols(opened.document, opened.outline, ALL);
  const opening = find(symbols, 'Opening: 今天讲两点')!;
  const last = opening.children!.at(-1)!;
  expect(opened.document.offsetAt(last.range.end)).toBeLessThanOrEqual(opened.document.offsetAt(opening.range.end));
});
