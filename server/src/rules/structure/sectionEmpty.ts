import type { Part } from '../../outline/types';
import { say } from '../message';
import { NOTHING, type RunRule } from '../types';
import { hasText, mayHaveHeadings } from './headings';

/** A heading with no text below it, where the other sections have theirs. */
export const sectionEmpty: RunRule = {
  code: 'section-empty',
  severity: { speech: 'hint', document: 'hint' },
  checkRun(run) {
    const { parts } = run;
    if (run.level !== 1 || run.parent || !parts.some(isEmpty) || !mayHaveHeadings(run)) return NOTHING;
    // Where hardly any has text below it, the list is one of items, not of sections.
    if (parts.filter(hasText).length * 2 < parts.length) return NOTHING;
    return parts.filter(isEmpty).map((part) => ({
      message: say('“{0}” has no text below it.', part.title),
      span: part.heading,
      fixes: [],
    }));
  },
};

function isEmpty(part: Part): boolean {
  return (
    part.form === 'block' &&
    part.titled &&
    part.title !== '' &&
    part.children.length === 0 &&
    part.paragraph.scan.ending === 'none' &&
    !/^(?:结束语|结语|尾声)$/.test(part.title) &&
    !hasText(part)
  );
}
