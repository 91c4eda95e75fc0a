/** Diagnostics and code actions. */
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeAction, CodeActionKind, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import { codeActions } from '../../server/src/features/codeActions';
import { diagnostics } from '../../server/src/features/diagnostics';
import { FIX_ALL_KIND, RENUMBER_KIND } from '../../server/src/features/offered';
import type { RuleSettings } from '../../server/src/rules/types';
import { type Opened, open, positionOf, textIn } from '../support/document';

const TEXT = '在会上的讲话\n同志们：\n一、甲\n正文。\n三、乙\n正文。\n四、丙\n1.子。\n2、丑。\n谢谢大家！';

const PAGES = 'https://example.org/docs/rules/';

function actions(opened: Opened, range: Range, only?: string[], rules: RuleSettings = {}): CodeAction[] {
  return codeActions(opened.document, opened.outline, range, { diagnostics: [], only }, { rules, rulePages: PAGES });
}
const at = (opened: Opened, part: string): Range => ({
  start: positionOf(opened, part),
  end: positionOf(opened, part),
});
const whole = ({ document, text }: Opened): Range => ({
  start: document.positionAt(0),
  end: document.positionAt(text.length),
});
const apply = ({ document }: Opened, { edit }: CodeAction) =>
  TextDocument.applyEdits(document, edit!.changes![document.uri]!);

describe('diagnostics', () => {
  const opened = open(TEXT);
  const found = diagnostics(opened.document, opened.outline, { rules: {}, rulePages: PAGES });

  test('stand at their markers, in order', () => {
    expect(found.map(({ code, range }) => [code, textIn(opened, range)])).toEqual([
      ['numbering-gap', '三、'],
      ['marker-punct', '2、'],
    ]);
  });
  test('have source, severity, page and words', () => {
    for (const { code, source, severity, codeDescription, message } of found) {
      expect(source).toBe('讲稿大纲');
      expect(severity).toBe(DiagnosticSeverity.Warning);
      expect(codeDescription!.href).toBe(`${PAGES}${code}.md`);
      expect(message).not.toMatch(/\{\d\}/);
    }
    expect(found[0]!.message).toContain('三、');
  });
  test('point to the last right sibling', () => {
    const [related] = found[0]!.relatedInformation!;
    expect(related!.location.uri).toBe(opened.document.uri);
    expect(textIn(opened, related!.location.range)).toBe('一、');
    expect(found[1]!.relatedInformation).toBeUndefined();
  });
  test.each([
    ['error', DiagnosticSeverity.Error],
    ['warning', DiagnosticSeverity.Warning],
    ['information', DiagnosticSeverity.Information],
    ['hint', DiagnosticSeverity.Hint],
  ] as const)('%s as set', (set, severity) => {
    const [first] = diagnostics(opened.document, opened.outline, { rules: { 'numbering-gap': set }, rulePages: PAGES });
    expect(first!.severity).toBe(severity);
  });
  test('off as set', () => {
    const rules = { 'numbering-gap': 'off', 'marker-punct': 'off' } as const;
    expect(diagnostics(opened.document, opened.outline, { rules, rulePages: PAGES })).toEqual([]);
  });
});

describe('quick fixes', () => {
  test('where the cursor is', () => {
    const opened = open(TEXT);
    expect(actions(opened, at(opened, '三、')).map(({ kind }) => kind)).toContain('quickfix');
    expect(actions(opened, at(opened, '同志们'))).toEqual([]);
    expect(actions(opened, at(opened, '四、'))).toEqual([]);
  });
  test('of all findings in a range', () => {
    const opened = open(TEXT);
    const codes = actions(opened, whole(opened)).map((action) => action.diagnostics![0]!.code);
    expect(new Set(codes)).toEqual(new Set(['numbering-gap', 'marker-punct']));
  });
  test('one of each finding is preferred, and does what it says', () => {
    const opened = open(TEXT);
    const preferred = actions(opened, at(opened, '三、')).filter(({ isPreferred }) => isPreferred);
    expect(preferred).toHaveLength(1);
    expect(apply(opened, preferred[0]!)).toBe(TEXT.replace('三、', '二、').replace('四、', '三、'));
  });
  test('none for a rule that is off', () => {
    const opened = open(TEXT);
    expect(actions(opened, at(opened, '三、'), undefined, { 'numbering-gap': 'off' })).toEqual([]);
  });
  test('are made for the text as it stands, not for old diagnostics', () => {
    const old = open(TEXT);
    const stale = diagnostics(old.document, old.outline, { rules: {}, rulePages: PAGES });
    const now = open(`新的一行。\n${TEXT}`, 2);
    const context = { diagnostics: stale };
    const found = codeActions(now.document, now.outline, whole(now), context, { rules: {}, rulePages: PAGES });
    const gap = found.find((one) => one.isPreferred && one.diagnostics![0]!.code === 'numbering-gap')!;
    expect(apply(now, gap)).toBe(now.text.replace('三、', '二、').replace('四、', '三、'));
  });
});

describe('kinds', () => {
  const opened = open(TEXT);
  const kinds = (only?: string[]) => [...new Set(actions(opened, whole(opened), only).map(({ kind }) => kind))];
  test.each([
    [undefined, ['quickfix']],
    [[CodeActionKind.QuickFix], ['quickfix']],
    [[CodeActionKind.Source], [RENUMBER_KIND, FIX_ALL_KIND]],
    [[RENUMBER_KIND], [RENUMBER_KIND]],
    [['source.renumber'], [RENUMBER_KIND]],
    [[CodeActionKind.SourceFixAll], [FIX_ALL_KIND]],
    [[FIX_ALL_KIND], [FIX_ALL_KIND]],
    [['source.fixAll.eslint'], []],
    [[CodeActionKind.SourceOrganizeImports], []],
    [[CodeActionKind.Refactor], []],
    [['source.renumberX'], []],
    [
      [CodeActionKind.QuickFix, RENUMBER_KIND],
      ['quickfix', RENUMBER_KIND],
    ],
    [[], []],
  ])('asked for %j: %j', (only, expected) => expect(kinds(only)).toEqual(expected));
});

describe('fix all', () => {
  const fixed = (text: string) => {
    const opened = open(text);
    const [action, ...others] = actions(opened, whole(opened), [FIX_ALL_KIND]);
    expect(others).toEqual([]);
    return action && apply(opened, action);
  };
  test('puts the mark right where the siblings have it right, and never a number', () => {
    expect(fixed(TEXT)).toBe(TEXT.replace('2、', '2.'));
    expect(fixed('一、甲\n二.乙\n四、丙')).toBe('一、甲\n二、乙\n四、丙');
  });
  test.each([
    ['a form used throughout', '1、甲\n2、乙\n3、丙'],
    ['wrong numbers', '一、甲\n三、乙'],
    ['a wrong count', '在会上的讲话\n同志们：\n下面，我讲三点意见。\n一、甲\n二、乙\n谢谢大家！'],
    ['mixed words', '要做到：一是甲；二要乙；三是丙。'],
    ['wrong layers', '1.甲\n（一）乙\n（二）丙\n2.丁'],
  ])('leaves %s alone', (_name, text) => expect(fixed(text)).toBeUndefined());
});

describe('renumbering the document', () => {
  test('every list at once', () => {
    const opened = open(TEXT);
    const [action] = actions(opened, at(opened, '同志们'), [RENUMBER_KIND]);
    expect(apply(opened, action!)).toBe(TEXT.replace('三、', '二、').replace('四、', '三、'));
  });
  test('not offered where nothing is wrong', () => {
    const opened = open('一、甲\n二、乙');
    expect(actions(opened, whole(opened), [RENUMBER_KIND])).toEqual([]);
  });
});
