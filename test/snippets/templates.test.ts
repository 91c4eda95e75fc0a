import { describe, expect, it } from 'vitest';
import templates from '../../client/templates/templates.json';
import { parseOutline } from '../../server/src/outline/outline';
import type { Run } from '../../server/src/outline/types';
import { runRules } from '../../server/src/rules/run';
import { expandSnippet } from '../support/snippet';

const LABELS = [
  ...['动员部署', '工作会议', '总结表彰', '座谈会', '调研讲话', '党课'],
  ...['表态发言', '主持词', '述职报告', '致辞', '廉政谈话', '工作报告'],
];

/** Kinds that go without an announcement, as they are given. */
const UNANNOUNCED = ['duty', 'address', 'workReport'];

describe('templates', () => {
  it('are one for each kind of speech', () => {
    expect(templates.kinds.map((kind) => kind.label)).toEqual(LABELS);
    expect(new Set(templates.kinds.map((kind) => kind.id)).size).toBe(LABELS.length);
  });

  it.each(templates.kinds)('$label has its frame', ({ body }) => {
    const { text } = expandSnippet(body);
    const { speeches } = parseOutline(text);
    expect(speeches).toHaveLength(1);
    const speech = speeches[0]!;
    expect(speech.title?.name).not.toMatch(/[。，、；：]$/);
    expect(speech.salutation?.name).toMatch(/[们表宾]：$|[们表宾]$/);
    expect(speech.opening).toBeDefined();
    expect(speech.closing).toBeDefined();
  });

  it.each(templates.kinds)('$label yields no finding but for places left open', ({ body }) => {
    const findings = runRules(parseOutline(expandSnippet(body).text));
    expect(findings.filter(({ code }) => code !== 'placeholder-unfilled')).toEqual([]);
  });

  it.each(templates.kinds)('$label is numbered from 1 on', ({ body }) => {
    const { speeches } = parseOutline(expandSnippet(body).text);
    for (const run of speeches[0]!.runs) expect(ordinals(run)).toEqual(run.parts.map((_, index) => index + 1));
    for (const run of speeches[0]!.runs) expect(run.parts.length).toBeGreaterThan(1);
    for (const part of speeches[0]!.runs.flatMap((run) => run.parts)) expect(part.mark.wrong).toBeUndefined();
  });

  it.each(templates.kinds)('$label has as many parts as it announces', ({ id, body }) => {
    const { announcements } = parseOutline(expandSnippet(body).text).speeches[0]!;
    if (UNANNOUNCED.includes(id)) return;
    expect(announcements.length).toBeGreaterThan(0);
    for (const { count, target } of announcements) expect(target?.parts).toHaveLength(count!);
  });

  it.each(templates.kinds)('$label is written in full-width marks, and says ×× where words are missing', ({ body }) => {
    const { text, tabStops } = expandSnippet(body);
    expect(text).not.toMatch(/[,;:?!()"'.]|[ \t]$/m);
    expect(text).not.toMatch(/([，。、；：])\1|[，、；：][，。、；：]/);
    for (const stop of tabStops) if (stop.number > 0) expect(stop.text).toContain('×');
    const numbers = tabStops.map((stop) => stop.number).filter((number) => number > 0);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

function ordinals(run: Run): number[] {
  return run.parts.map((part) => part.mark.ordinal);
}
