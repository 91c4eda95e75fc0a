import { keptOf } from '../../outline/keptOf';
import { keptOfRun } from '../../outline/run';
import { firstFrom } from '../../outline/textLines';
import type { Outline, Part, Speech } from '../../outline/types';
import { say } from '../message';
import { markerSpan, markerText } from '../numbering/numbering';
import type { DocumentRule } from '../types';
import { hasText, mayHaveHeadings } from './headings';

/** 二、 and nothing after it. Numbers set on lines of their own above their text are a layout. */
export const headingEmpty: DocumentRule = {
  code: 'heading-empty',
  severity: { speech: 'warning', document: 'warning' },
  check: (outline) =>
    outline.speeches.flatMap(emptyLists).flatMap(({ empty, isLayout }) => {
      const wrong = isLayout ? empty.filter((part) => !textFollows(outline, part)) : empty;
      return wrong.map((part) => ({
        message: say('Nothing stands after {0}.', markerText(part)),
        span: markerSpan(part),
        fixes: [],
      }));
    }),
};

/** The lists with empty headings; where all are empty, it may be a layout. */
const emptyLists = keptOf((speech: Speech) =>
  speech.runs.filter(holdsEmpty).map(({ parts }) => {
    const empty = parts.filter(isEmpty);
    return { empty, isLayout: empty.length > 1 && empty.length === parts.length };
  }),
);

const holdsEmpty = keptOfRun((run) => run.parts.some(isEmpty) && mayHaveHeadings(run));

function isEmpty({ form, title, paragraph, mark }: Part): boolean {
  return form === 'block' && title === '' && mark.end > mark.numeralEnd && paragraph.text.length <= mark.end + 1;
}

/** Whether anything below the part is no marker. */
function textFollows({ paragraphs }: Outline, part: Part): boolean {
  if (!hasText(part)) return false;
  for (let i = firstFrom(paragraphs, part.paragraph.end); i < paragraphs.length; i++)
    if (!paragraphs[i]!.scan.start) return true;
  return false;
}
