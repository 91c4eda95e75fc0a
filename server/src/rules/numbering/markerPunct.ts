import { rightForm, rightMarker } from '../../edits/changeFamily';
import { keptOf } from '../../outline/keptOf';
import { type FamilyId, familyOf } from '../../outline/markers';
import type { Outline, Part, Speech } from '../../outline/types';
import { say } from '../message';
import type { DocumentRule, RuleFinding } from '../types';
import { markerSpan, markerText } from './numbering';

/** 1、 一. （一）、 (一) 第一、: the mark after (or around) the number is not the usual one. */
export const markerPunct: DocumentRule = {
  code: 'marker-punct',
  severity: { speech: 'warning', document: 'warning' },
  check(outline) {
    const findings: RuleFinding[] = [];
    const wrongParts = outline.speeches.flatMap(wrongIn).sort((a, b) => a.range.start - b.range.start);
    for (const family of new Set(wrongParts.map(({ mark }) => mark.family))) {
      const wrong = wrongParts.filter(({ mark }) => mark.family === family);
      const forms = new Set(wrong.map(formOf));
      // One form throughout is the document's style: said once. The odd one out among right ones is a slip.
      if (forms.size === 1 && wrong.length === countOf(family, outline)) findings.push(uniform(wrong));
      else for (const finding of byRun(wrong)) findings.push(finding);
    }
    return findings;
  },
};

const wrongIn = keptOf(({ runs }: Speech): readonly Part[] => {
  const wrong: Part[] = [];
  for (const { parts } of runs) for (const part of parts) if (isWrong(part)) wrong.push(part);
  return wrong;
});

/** How many parts of a family a text has. */
function countOf(family: FamilyId, { speeches }: Outline): number {
  let count = 0;
  for (const { runs } of speeches)
    for (const { parts } of runs) for (const part of parts) if (part.mark.family === family) count++;
  return count;
}

function byRun(wrong: readonly Part[]): RuleFinding[] {
  const runs = new Map(wrong.map((part) => [part.run, part.run.parts.filter(isWrong)]));
  return [...runs].flatMap(([run, odd]) => {
    const whole = odd.length === run.parts.length && odd.length > 1 && new Set(odd.map(formOf)).size === 1;
    return whole ? [uniform(odd)] : odd.map((part) => single(part, odd.length < run.parts.length));
  });
}

function isWrong(part: Part): boolean {
  return part.mark.wrong !== undefined && part.mark.wrong !== 'fullwidthDigit';
}

/** The form without its number. */
function formOf({ mark, paragraph }: Part): string {
  return `${paragraph.text.slice(mark.start, mark.numeral.start)}#${paragraph.text.slice(mark.numeral.end, mark.end)}`;
}

/** A marker of its own; `safe` where a sibling has the right form. */
function single(part: Part, safe = false): RuleFinding {
  return {
    message: say('{0} is usually written {1} ({2}).', markerText(part), rightMarker(part), clause(part)),
    span: markerSpan(part),
    fixes: [{ title: say('Change to {0}', rightMarker(part)), preferred: true, safe, edits: () => rightForm(part) }],
  };
}

function uniform(parts: readonly Part[]): RuleFinding {
  const finding = single(parts[0]!);
  const fix = {
    title: say('Change all {0} to the form {1}', parts.length, rightMarker(parts[0]!)),
    preferred: true,
    edits: () => parts.flatMap(rightForm),
  };
  return { ...finding, severity: 'information', fixes: [fix] };
}

/** The clause that says so. */
function clause({ mark }: Part): string {
  if (mark.wrong === 'extraDelimiter' || mark.wrong === 'halfwidthBracket') return 'GB/T 15834-2011 B.3.4';
  if (familyOf(mark.family).genus === 'enumerator') return 'GB/T 15834-2011 B.3.1';
  return mark.numeralKind === 'arabic' ? 'GB/T 15834-2011 B.3.3' : 'GB/T 15834-2011 B.3.2';
}
