/** Tab and Shift+Tab at a marker, | is the cursor; above all at one that Enter has just written. */
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../server/src/edits/edit';
import { pressKey } from '../../server/src/features/key';
import type { KeyParams } from '../../server/src/protocol';
import { open } from '../support/document';

const head = '在全镇工作会议上的讲话\n同志们：\n下面，我讲三点意见。\n';
const settings = { onEnter: 'items', markerKeys: true } as const;

/** The text after the key; `own` where it is left to the editor, `problem` where nothing is done and it is said why. */
function press(key: KeyParams['key'], marked: string): string {
  const { document, outline, text } = open((head + marked).replace('|', ''));
  const position = document.positionAt((head + marked).indexOf('|'));
  const textDocument = { uri: document.uri, version: document.version };
  const result = pressKey(document, outline, { textDocument, position, key }, settings);
  if (!result) return 'own';
  if (result.problem) return 'problem';
  const edits = result.edits.map(({ range, newText }) => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
    newText,
  }));
  const after = applyEdits(text, edits);
  const at = TextDocument.create('', '', 0, after).offsetAt(result.selection!.start);
  return `${after.slice(0, at)}|${after.slice(at)}`.slice(head.length);
}

describe('Tab at an empty marker begins or goes on with a list inside', () => {
  it.each([
    ['一、学习\n二、|\n', '一、学习\n（一）|\n'],
    ['一、学习\n二、|\n三、改\n', '一、学习\n（一）|\n二、改\n'],
    ['一、学习\n（一）学。大家学。\n（二）|\n', '一、学习\n（一）学。大家学。\n1.|\n'],
    ['一、学\n（一）理论。要学。\n1.党史。要学。\n（二）|\n', '一、学\n（一）理论。要学。\n1.党史。要学。\n2.|\n'],
    ['1. 学。大家学。\n2. |\n', '1. 学。大家学。\n（1）| \n'],
    ['第一，学。大家学。\n第二，|\n', '第一，学。大家学。\n一是|\n'],
    ['（1）学。\n（2）|', '（1）学。\n①|'],
    ['一、|\n', 'problem'],
  ])('%j', (before, after) => expect(press('tab', before)).toBe(after));
});

describe('Shift+Tab at a marker goes on with the list around', () => {
  it.each([
    ['一、学习\n（一）学。大家学。\n（二）|\n', '一、学习\n（一）学。大家学。\n二、|\n'],
    ['一、学习\n（一）|理论\n二、改\n', '一、学习\n二、|理论\n三、改\n'],
    ['一、学习\n二、|\n', 'problem'],
  ])('%j', (before, after) => expect(press('shiftTab', before)).toBe(after));
});

describe('elsewhere they are the editor’s', () => {
  it.each(['一、学|习\n', '各单位|要学。\n', '|各单位要学。\n', '|\n'])('%j', (line) => {
    for (const key of ['tab', 'shiftTab'] as const) expect(press(key, line)).toBe('own');
  });
});
