import { describe, expect, it } from 'vitest';
import { parseBuiltIn, snippetOf, textOf, type Values, variablesOf } from '../../client/src/templates/template';
import templates from '../../client/templates/templates.json';
import { parseOutline } from '../../server/src/outline/outline';
import type { Run } from '../../server/src/outline/types';
import { runRules } from '../../server/src/rules/run';
import { expandSnippet } from '../support/snippet';

const LABELS = [
  ...['动员部署', '工作会议', '总结表彰', '座谈会', '调研讲话', '党课', '表态发言', '主持词'],
  ...['述职报告', '致辞', '开幕词', '闭幕词', '欢迎辞', '廉政谈话', '工作报告'],
];

/** Kinds that go without an announcement, as they are given. */
const UNANNOUNCED = ['duty', 'address', 'opening', 'closing', 'welcome', 'workReport'];

const FILLED: Values = {
  unit: '县医疗保障局',
  leader: '县长　王建国',
  meeting: '全县“平安校园”创建工作推进会',
  date: '2026年3月5日',
};
const NOTHING: Values = {};
const kinds = templates.kinds.flatMap((kind) =>
  [NOTHING, FILLED].map((values) => ({
    ...kind,
    values: values === FILLED ? 'filled' : 'unfilled',
    pieces: parseBuiltIn(kind.body),
    snippet: snippetOf(parseBuiltIn(kind.body), values),
    shown: textOf(parseBuiltIn(kind.body), values),
  })),
);
const textOfSnippet = (snippet: string) => expandSnippet(snippet).text;

describe('templates', () => {
  it('are one for each kind of speech', () => {
    expect(templates.kinds.map((kind) => kind.label)).toEqual(LABELS);
    expect(new Set(templates.kinds.map((kind) => kind.id)).size).toBe(LABELS.length);
  });

  it.each(templates.kinds)('$label says when it is used and what its sections are', ({ description, detail }) => {
    expect(description).toMatch(/^[^。→]{4,20}$/);
    expect(detail).toMatch(/^[^。]+ → [^。]+$/);
  });

  it.each(templates.kinds)('$label asks for the date and for who it is about', ({ body }) => {
    const used = variablesOf(parseBuiltIn(body));
    expect(used).toContain('date');
    expect(used.length).toBeGreaterThan(1);
  });

  it.each(kinds)('$label, $values, has its frame', ({ snippet }) => {
    const { speeches } = parseOutline(textOfSnippet(snippet));
    expect(speeches).toHaveLength(1);
    const speech = speeches[0]!;
    expect(speech.title?.name).not.toMatch(/[。，、；：]$/);
    expect(speech.salutation?.name).toMatch(/[们表宾]：$|[们表宾]$/);
    expect(speech.opening).toBeDefined();
    expect(speech.closing).toBeDefined();
  });

  it.each(kinds)('$label, $values, yields no finding but for places left open', ({ snippet }) => {
    const findings = runRules(parseOutline(textOfSnippet(snippet)));
    expect(findings.filter(({ code }) => code !== 'placeholder-unfilled')).toEqual([]);
  });

  it.each(templates.kinds)('$label shows as still to be filled in whatever nobody filled in', ({ body }) => {
    const pieces = parseBuiltIn(body).filter((piece) => typeof piece === 'object' && 'variable' in piece);
    for (const piece of pieces) {
      const findings = runRules(parseOutline(`在${textOf([piece], NOTHING)}上讲话。\n`));
      expect(findings.map(({ code }) => code)).toContain('placeholder-unfilled');
    }
  });

  it.each(kinds)('$label, $values, is numbered from 1 on', ({ snippet }) => {
    const { speeches } = parseOutline(textOfSnippet(snippet));
    for (const run of speeches[0]!.runs) expect(ordinals(run)).toEqual(run.parts.map((_, index) => index + 1));
    for (const run of speeches[0]!.runs) expect(run.parts.length).toBeGreaterThan(1);
    for (const part of speeches[0]!.runs.flatMap((run) => run.parts)) expect(part.mark.wrong).toBeUndefined();
  });

  it.each(kinds)('$label, $values, has as many parts as it announces', ({ id, snippet }) => {
    const { announcements } = parseOutline(textOfSnippet(snippet)).speeches[0]!;
    if (UNANNOUNCED.includes(id)) return;
    expect(announcements.length).toBeGreaterThan(0);
    for (const { count, target } of announcements) expect(target?.parts).toHaveLength(count!);
  });

  it.each(kinds)('$label, $values, is in full-width marks, and says ×× where words are missing', ({ snippet }) => {
    const { text, tabStops } = expandSnippet(snippet);
    expect(text).not.toMatch(/[,;:?!()"'.{}]|[ \t]$/m);
    expect(text).not.toMatch(/([，。、；：])\1|[，、；：][，。、；：]/);
    for (const stop of tabStops) if (stop.number > 0) expect(stop.text).toContain('×');
    const numbers = tabStops.map((stop) => stop.number).filter((number) => number > 0);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it.each(kinds)('$label, $values, is previewed as it is inserted', ({ snippet, shown }) => {
    expect(shown).toBe(textOfSnippet(snippet));
  });
});

function ordinals(run: Run): number[] {
  return run.parts.map((part) => part.mark.ordinal);
}
