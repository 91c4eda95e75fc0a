/** What else can be done about a finding: ignore, switch off, fix all of the rule; the selection as a word. */
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import { type ActionOptions, codeActions } from '../../server/src/features/codeActions';
import { type Opened, open, positionOf } from '../support/document';

const TEXT = '同志们：\n一、甲\n1.子。\n2、丑。\n三、乙\n1.寅。\n2、卯。\n谢谢大家！';
const opened = open(TEXT);
const OPTIONS: ActionOptions = { rules: {}, rulePages: 'https://example.org/', commands: true };

function actions(range: Range, options: Partial<ActionOptions> = {}, { document, outline }: Opened = opened) {
  return codeActions(document, outline, range, { diagnostics: [] }, { ...OPTIONS, ...options });
}
const at = (from: string, to = from, by = 0): Range => ({
  start: positionOf(opened, from),
  end: positionOf(opened, to, by),
});
const commands = (list: CodeAction[]) =>
  list.flatMap(({ command }) => (command ? [[command.command, ...command.arguments!.slice(1)]] : []));

describe('from a finding', () => {
  test('ignore it, ignore its rule here, switch its rule off', () => {
    const found = actions(at('2、丑'));
    expect(commands(found)).toEqual([
      ['speechOutline.ignoreFinding', 'marker-punct', '2、丑。'],
      ['speechOutline.ignoreRule', 'marker-punct'],
      ['speechOutline.switchOffRule', 'marker-punct'],
    ]);
    for (const { command, title, diagnostics, edit, kind } of found.filter((one) => one.command)) {
      expect(command!.arguments![0]).toBe(opened.document.uri);
      expect(command!.title).toBe(title);
      expect(diagnostics!.map(({ code }) => code)).toEqual(['marker-punct']);
      expect([edit, kind]).toEqual([undefined, 'quickfix']);
    }
  });
  test('fixes come first', () => {
    const found = actions(at('2、丑'));
    const first = found.findIndex(({ command }) => command);
    expect(found.slice(first).every(({ edit }) => edit === undefined)).toBe(true);
    expect(first).toBeGreaterThan(1);
  });
  test('nothing of this for clients without our commands', () => {
    expect(commands(actions(at('2、丑'), { commands: false }))).toEqual([]);
    expect(commands(actions(at('甲', '甲', 1), { commands: undefined }))).toEqual([]);
  });
  test('nor for more findings than a few: the fixes would drown', () => {
    const many = open('同志们：\n一、甲\n1.子。\n2、丑。\n3、寅。\n4、卯。\n5.辰。\n6、巳。\n谢谢大家！');
    const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const list = actions(all, {}, many);
    expect(list.length).toBeGreaterThan(3);
    expect(commands(list)).toEqual([]);
  });
});

describe('fix all of a rule', () => {
  const all = (list: CodeAction[]) => list.filter(({ title }) => title.includes('in the document'));
  test('names how many, and puts them right', () => {
    const [action, ...others] = all(actions(at('2、丑')));
    expect(others).toEqual([]);
    expect(action!.title).toContain('all 2 findings of marker-punct');
    expect(action!.isPreferred).toBeUndefined();
    expect(TextDocument.applyEdits(opened.document, action!.edit!.changes![opened.document.uri]!)).toBe(
      TEXT.replaceAll('2、', '2.'),
    );
  });
  test('not for a rule that has one finding', () => {
    expect(all(actions(at('三、')))).toEqual([]);
  });
  test('leaves out what is ignored', () => {
    const ignored = { codes: new Set<string>(), excerpts: [{ code: 'marker-punct', text: '2、卯' }] };
    expect(all(actions(at('2、丑'), { ignored }))).toEqual([]);
  });
});

describe('from a selection', () => {
  const words = (text: string) => {
    const here = open(`同志们：\n请${text}出席。\n`);
    const start = positionOf(here, text);
    const end = { line: start.line, character: start.character + text.length };
    return commands(actions({ start, end }, {}, here)).filter(([name]) => /add/.test(name!));
  };
  test('a name, or a wrong form', () => {
    expect(words('县医保局')).toEqual([
      ['speechOutline.addName', '县医保局'],
      ['speechOutline.addTerm', '县医保局'],
    ]);
  });
  test.each(['县', 'GDP', '县委，县政府', '一二三四五六七八九十一二三四五六七八九十一'])('not %s', (text) => {
    expect(words(text)).toEqual([]);
  });
  test('not a selection over lines, and not a mere cursor', () => {
    expect(commands(actions(at('同志', '甲', 1)).filter(({ title }) => title.includes('dictionary')))).toEqual([]);
    expect(commands(actions(at('同志')))).toEqual([]);
  });
});
