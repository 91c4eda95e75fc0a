import { describe, expect, test } from 'vitest';
import { codeActions } from '../../server/src/features/codeActions';
import { REFLOW_KIND } from '../../server/src/features/offered';
import { placeholders } from '../../server/src/features/placeholders';
import { open, textIn } from '../support/document';
import { wrapText } from '../support/wrapped';

const OPTIONS = { rules: {}, rulePages: 'file:///pages/' };

test('places of all placeholders, through wraps, in order', () => {
  const opened = open('同志们：\n今天召开××会议，**市和xx县的同志来了。\n要办成【待补】。');
  const found = placeholders(opened.document, opened.outline);
  expect(found.map((range) => textIn(opened, range))).toEqual(['××', '**', 'xx', '【待补】']);
});

describe('refactor.rewrite.reflow', () => {
  const line = '要把这项工作摆上重要位置来抓，既要抓当前又要管长远，群众的事再小也要当成大事办。'.repeat(3);
  const text = ['同志们：', line, line, line].join('\n');
  const actions = (content: string, only?: string[]) => {
    const { document, outline } = open(content);
    const whole = { start: { line: 0, character: 0 }, end: document.positionAt(content.length) };
    return codeActions(document, outline, whole, { diagnostics: [], ...(only ? { only } : {}) }, OPTIONS);
  };
  const wrapped = wrapText(text, { width: 26, indent: true, lostIndent: false, blankLines: false, page: 0 });

  test('is one action, only where it is asked for', () => {
    expect(actions(wrapped, [REFLOW_KIND]).map(({ kind }) => kind)).toEqual([REFLOW_KIND]);
    expect(actions(wrapped, ['refactor']).map(({ kind }) => kind)).toEqual([REFLOW_KIND]);
    expect(actions(wrapped).map(({ kind }) => kind)).not.toContain(REFLOW_KIND);
  });
  test('is none for ordinary text', () => expect(actions(text, [REFLOW_KIND])).toEqual([]));
});
