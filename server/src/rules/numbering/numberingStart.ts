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
    return findings.map((finding, i) => {
      const { speech, parts } = stretches[i]!;
      return parts[0]!.level === 1 && !speech.title && !speech.salutation ? { ...finding, severity: 'hint' } : finding;
    });
  },
};
