import { rightForm, rightMarker } from '../../edits/changeFamily';
import { keptOf } from '../../outline/keptOf';
import { type FamilyId, familyOf } from '../../outline/markers';
import { keptOfRun } from '../../outline/run';
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
    for (const [family, lists] of wrongByFamily(outline)) {
      // One form throughout is the document's style: said once. The odd one out among right ones is a slip.
      const all = lists.flat();
      if (!hasRight(family, outline) && new Set(all.map(formOf)).size === 1) findings.push(uniform(all));
      else for (const finding of lists.flatMap(byRun)) findings.push(finding);
    }
    return findings;
  },
};

/** For each family the wrong parts of each speech. */
function wrongByFamily({ speeches }: Outline): ReadonlyMap<FamilyId, (readonly Part[])[]> {
  const families = new Map<FamilyId, (readonly Part[])[]>();
  for (const speech of speeches) {
    for (const [family, wrong] of wrongIn(speech)) {
      const lists = families.get(family) ?? [];
      families.set(family, lists);
      lists.push(wrong);
    }
  }
  return families;
}

const NONE: ReadonlyMap<FamilyId, readonly Part[]> = new Map();
const NO_PARTS: readonly Part[] = [];

/** Those of a list; most have none. */
const wrongInRun = keptOfRun(({ parts }): readonly Part[] => {
  const wrong = parts.filter(isWrong);
  return wrong.length > 0 ? wrong : NO_PARTS;
});

/** The parts of a speech in a wrong form, in order, by family. */
const wrongIn = keptOf(({ runs }: Speech): ReadonlyMap<FamilyId, readonly Part[]> => {
  const wrong = runs.flatMap(wrongInRun);
  if (wrong.length === 0) return NONE;
  wrong.sort((a, b) => a.range.start - b.range.start);
  const families = new Set(wrong.map(({ mark }) => mark.family));
  return new Map([...families].map((family) => [family, wrong.filter(({ mark }) => mark.family === family)]));
});

/** Whether a part of the family is written in its right form. */
function hasRight(family: FamilyId, { speeches }: Outline): boolean {
  const isRight = (part: Part) => part.mark.family === family && !isWrong(part);
  return speeches.some(({ runs }) => runs.some(({ parts }) => parts.some(isRight)));
}

/** What is said of wrong parts of a speech, list by list. */
const byRun = keptOf((wrong: readonly Part[]): readonly RuleFinding[] =>
  [...new Set(wrong.map(({ run }) => run))].flatMap((run) => {
    const odd = run.parts.filter(isWrong);
    const whole = odd.length === run.parts.length && odd.length > 1 && new Set(odd.map(formOf)).size === 1;
    return whole ? [uniform(odd)] : odd.map((part) => single(part, odd.length < run.parts.length));
  }),
);

function isWrong(part: Part): boolean {
  return part.mark.wrong !== undefined && part.mark.wrong !== 'fullwidthDigit';
}

/** The form without its number. */
function formOf({ mark, paragraph }: Part): string {
  return `${paragraph.text.slice(mark.start, mark.numeralStart)}#${paragraph.text.slice(mark.numeralEnd, mark.end)}`;
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
