import { familyOf } from '../../outline/markers';
import type { Part } from '../../outline/types';
import { say } from '../message';
import type { DocumentRule } from '../types';
import { markerText, markerWith, numberingFindings, wrongStretches } from './numbering';

/** 二、三、: a list does not begin with 1. */
export const numberingStart: DocumentRule = {
  code: 'numbering-start',
  severity: { speech: 'warning', document: 'warning' },
  check(outline) {
    const findings = numberingFindings(outline, 'start', ({ parts, at }) =>
      say(
        'The list begins with {0}; usually it begins with {1}.',
        markerText(parts[at]!),
        markerWith(parts[at]!, at + 1),
      ),
    );
    // A text without title and salutation may be a part of something larger.
    const stretches = wrongStretches(outline).filter((stretch) => stretch.kind === 'start');
    return findings.flatMap((finding, i) => {
      const { speech, parts } = stretches[i]!;
      if (isNamedBefore(outline.text, parts[0]!)) return [];
      return parts[0]!.level === 1 && !speech.title && !speech.salutation ? { ...finding, severity: 'hint' } : finding;
    });
  },
};

/** How far before a list its first member may be named in running text. */
const FAR = 600;

/** …这是我要讲的第一点。¶ 第二点：…: the first member stands in running text, where it is no marker. */
function isNamedBefore(text: string, { mark, paragraph, range }: Part): boolean {
  if (mark.ordinal !== 2 || mark.numeralKind !== 'han' || familyOf(mark.family).genus !== 'enumerator') return false;
  const written = paragraph.text.slice(mark.start, mark.numeral.start);
  const unit = mark.word.replace(/[是要]$/, '') || mark.word;
  return unit !== '' && text.slice(Math.max(0, range.start - FAR), range.start).includes(`${written}一${unit}`);
}
