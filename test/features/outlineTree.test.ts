import { describe, expect, test } from 'vitest';
import { outlineParts } from '../../server/src/features/outlineParts';
import { outlineTree, type TreeNode } from '../../server/src/features/outlineTree';
import { documentSymbols } from '../../server/src/features/symbols';
import { open, textIn } from '../support/document';

const SPEECH = [
  ...['在全镇春季植树动员会上的讲话', '同志们：'],
  ...['今天开会，任务是部署植树。要记住两点：一是抓早；二是抓好。下面，我讲两点意见。'],
  ...['一、认清形势', '春天到了。', '（一）看天时。雨水充足，一要抢墒，二要抢种。', '（二）看地利。荒山不少。'],
  ...['二、落实责任', '各村都要动手。', '同志们，让我们扛起锹，上山去！'],
].join('\n');

/** `kind level form characters name`, two blanks for each generation. */
function lines(nodes: readonly TreeNode[], indent = ''): string[] {
  return nodes.flatMap(({ kind, level, form, characters, name, children }) => {
    const part = kind === 'part' ? `${level} ${form}` : kind;
    return [`${indent}${part} ${characters} ${name}`, ...lines(children, `${indent}  `)];
  });
}

describe('the tree', () => {
  test('names every part and element with its level, form and length', () => {
    const { document, outline } = open(SPEECH);
    expect(lines(outlineTree(document, outline))).toEqual([
      'title 130 在全镇春季植树动员会上的讲话',
      '  salutation 4 同志们：',
      '  opening 39 Opening: 今天开会',
      '    1 inline 5 一是抓早',
      '    1 inline 15 二是抓好',
      '  1 block 45 一、认清形势',
      '    2 runin 22 （一）看天时',
      '      3 inline 5 一要抢墒',
      '      3 inline 5 二要抢种',
      '    2 runin 12 （二）看地利',
      '  1 block 13 二、落实责任',
      '  closing 15 Closing: 同志们，让我们扛起锹',
    ]);
  });

  test('says where a part and its heading stand', () => {
    const opened = open(SPEECH);
    const [root] = outlineTree(opened.document, opened.outline);
    const section = root!.children.find(({ name }) => name.startsWith('二、'))!;
    expect(textIn(opened, section.range)).toBe('二、落实责任\n各村都要动手。');
    expect(textIn(opened, section.selectionRange)).toBe('二、落实责任');
  });

  test('is whole, whatever the settings of the Outline leave out', () => {
    const { document, outline } = open(SPEECH);
    const before = lines(outlineTree(document, outline));
    documentSymbols(document, outline, { maxDepth: 1, inlineItems: false });
    expect(lines(outlineTree(document, outline))).toEqual(before);
  });

  test('of an empty text has nothing', () => {
    const { document, outline } = open('');
    expect(outlineTree(document, outline)).toEqual([]);
  });
});

describe('for the view', () => {
  const answer = (text: string, readingSpeed = 220) => {
    const { document, outline } = open(text, 7);
    return outlineParts(document, outline, { readingSpeed });
  };

  test('the tree comes with its version, and with lengths, speaking time and shares in words', () => {
    const { version, length, roots } = answer(SPEECH);
    expect([version, length]).toEqual([7, '130 characters · 35 s']);
    const [speech] = roots;
    expect([speech!.length, speech!.share]).toEqual(['130 characters · 35 s', undefined]);
    const section = speech!.children.find(({ name }) => name === '一、认清形势')!;
    expect([section.marker, section.length, section.share]).toEqual(['一、', '45 characters · 10 s', '35%']);
    const salutation = speech!.children[0]!;
    expect([salutation.length, salutation.share]).toEqual([undefined, undefined]);
  });

  test('time goes by the speed', () => expect(answer(SPEECH, 130).length).toBe('130 characters · 1 min'));

  test('an empty text has nothing', () => {
    expect(answer('')).toEqual({ version: 7, length: '0 characters · 0 s', roots: [] });
  });
});
