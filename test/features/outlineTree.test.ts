import { describe, expect, test } from 'vitest';
import { outlineTree, parts } from '../../server/src/features/outlineTree';
import { documentSymbols } from '../../server/src/features/symbols';
import type { OutlineNode } from '../../server/src/protocol';
import { open, textIn } from '../support/document';

const SPEECH = [
  ...['在全镇春季植树动员会上的讲话', '同志们：'],
  ...['今天开会，任务是部署植树。要记住两点：一是抓早；二是抓好。下面，我讲两点意见。'],
  ...['一、认清形势', '春天到了。', '（一）看天时。雨水充足，一要抢墒，二要抢种。', '（二）看地利。荒山不少。'],
  ...['二、落实责任', '各村都要动手。', '同志们，让我们扛起锹，上山去！'],
].join('\n');

/** `kind level form characters name`, two blanks for each generation. */
function lines(nodes: readonly OutlineNode[], indent = ''): string[] {
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

  test('comes with the version and the length of the document', () => {
    const { document, outline } = open(SPEECH, 7);
    const { version, characters, roots } = parts(document, outline);
    expect([version, characters, roots.length]).toEqual([7, 130, 1]);
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
    expect(parts(document, outline)).toEqual({ version: 1, characters: 0, roots: [] });
  });
});
