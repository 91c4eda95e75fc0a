/** What the rules about headings share: which block headings there are, and whether text stands below them. */
import { familyOf } from '../../outline/markers';
import type { Outline, Part, Run, Speech } from '../../outline/types';

/** All lists of a text that may have headings. */
export function headingRuns(outline: Outline): Run[] {
  return outline.speeches.flatMap(headingRunsOf);
}

/** Those of a speech. */
export function headingRunsOf({ runs }: Speech): Run[] {
  return runs.filter(mayHaveHeadings);
}

/** Articles (第一条) have no headings. */
export function mayHaveHeadings({ parts }: Run): boolean {
  return familyOf(parts[0]!.mark.family).genus !== 'article';
}

/** A line of its own with text below it; a list of short items has none. */
export function isHeading(part: Part): boolean {
  return part.form === 'block' && hasText(part);
}

/** Whether anything stands below the heading's paragraph. */
export function hasText({ range, paragraph }: Part): boolean {
  return range.end > paragraph.end;
}
