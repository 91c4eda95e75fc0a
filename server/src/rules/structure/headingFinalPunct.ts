import { replaceIn } from '../../edits/edit';
import { familyOf } from '../../outline/markers';
import { placeIn } from '../../outline/place';
import type { Part, Run } from '../../outline/types';
import { POINT_MARKS } from '../../text/characters';
import { say } from '../message';
import { type Fix, NOTHING, type RuleFinding, type RunRule } from '../types';
import { isHeading, mayHaveHeadings } from './headings';

/** 主要任务如下： is a sentence that leads to a list, no heading. */
const LEADS = /(?:如下|以下|下列|下面|包括|分为|是|为|做到|要求|规定|有|即)[^，。；：]{0,12}[：:]$/;

/** 一、提高认识。 on a line of its own, where the other headings have no mark. ！ and ？ may stand. */
export const headingFinalPunct: RunRule = {
  code: 'heading-final-punct',
  severity: { speech: 'information', document: 'information' },
  checkRun(run) {
    if (!run.parts.some(isMarkedLine) || !mayHaveHeadings(run) || !isRunOfHeadings(run)) return NOTHING;
    const headings = run.parts.filter((part) => isHeading(part) && part.title !== '');
    const marked = headings.filter(endsInMark);
    // All of them: the writer's way, said once. One among right ones: a slip.
    if (marked.length > 1 && marked.length === headings.length) return [uniform(marked)];
    const slip = marked.length === 1 && headings.length > 1;
    return marked.map((part) => single(part, slip));
  },
};

/**
 * Headings, not items: items end in ；, or only the last of them has text below it (what follows the list), or they
 * are sentences that begin with 一是.
 */
function isRunOfHeadings({ parts }: Run): boolean {
  if (familyOf(parts[0]!.mark.family).genus === 'enumerator') return false;
  // （一）指导思想。坚持…… beside （二）基本原则。 with its text below: the headings are sentences.
  if (parts.some((part) => part.form === 'runin' && part.titled)) return false;
  if (parts.some((part) => /[；;]$/.test(part.paragraph.text) && !isHeading(part))) return false;
  return parts.length === 1 || parts.slice(0, -1).some(isHeading);
}

function endsInMark({ paragraph: { text, scan } }: Part): boolean {
  if (scan.ending === 'none') return false;
  if (!POINT_MARKS.includes(text[text.length - 1]!)) return false;
  return scan.ending !== 'colon' || (!LEADS.test(text) && scan.announcements.length === 0);
}

/** Nearly all lists have none. */
function isMarkedLine(part: Part): boolean {
  return part.form === 'block' && endsInMark(part);
}

function markAt({ text }: { text: string }): number {
  let at = text.length - 1;
  while (POINT_MARKS.includes(text[at - 1]!)) at--;
  return at;
}

function remove({ paragraph }: Part) {
  return replaceIn(paragraph, markAt(paragraph), paragraph.text.length, '');
}

function single(part: Part, slip: boolean): RuleFinding {
  const { paragraph } = part;
  const at = markAt(paragraph);
  const fix: Fix = { title: say('Delete {0}', paragraph.text.slice(at)), preferred: true, edits: () => remove(part) };
  return {
    message: slip
      ? say('No mark stands after a heading on its own line, as in its siblings (GB/T 15834-2011 B.4).')
      : say('No mark stands after a heading on its own line (GB/T 15834-2011 B.4).'),
    span: placeIn(paragraph, at, paragraph.text.length),
    fixes: [slip ? { ...fix, safe: true } : fix],
    ...(slip ? { severity: 'warning' as const } : {}),
  };
}

function uniform(parts: readonly Part[]): RuleFinding {
  const title = say('Delete the marks after all {0} headings', parts.length);
  return { ...single(parts[0]!, false), fixes: [{ title, preferred: true, edits: () => parts.flatMap(remove) }] };
}
