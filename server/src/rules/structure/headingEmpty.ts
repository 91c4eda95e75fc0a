import type { Outline, Part } from '../../outline/types';
import { say } from '../message';
import { markerSpan, markerText } from '../numbering/numbering';
import type { DocumentRule } from '../types';
import { hasText, headingRuns } from './headings';

/** 二、 and nothing after it. Numbers set on lines of their own above their text are a layout. */
export const headingEmpty: DocumentRule = {
  code: 'heading-empty',
  severity: { speech: 'warning', document: 'warning' },
  check: (outline) =>
    headingRuns(outline).flatMap(({ parts }) =>
      parts
        .filter((part) => isEmpty(part) && !(parts.length > 1 && parts.every(isEmpty) && textFollows(outline, part)))
        .map((part) => ({
          message: say('Nothing stands after {0}.', markerText(part)),
          span: markerSpan(part),
          fixes: [],
        })),
    ),
};

function isEmpty({ form, title, paragraph, mark }: Part): boolean {
  return form === 'block' && title === '' && mark.end > mark.numeral.end && paragraph.text.length <= mark.end + 1;
}

function textFollows(outline: Outline, part: Part): boolean {
  return hasText(part) && outline.paragraphs.some(({ start, scan }) => start > part.paragraph.end && !scan.start);
}
