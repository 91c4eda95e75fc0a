import { say } from '../message';
import type { DocumentRule } from '../types';
import { markerText, markerWith, numberingFindings, wrongStretches } from './numbering';

/** 二、三、: a list does not begin with 1. */
export const numberingStart: DocumentRule = {
  code: 'numbering-start',
  severity: { speech: 'warning', document: 'warning' },
  check(outline) {
    const findings = numberingFindings(outline, 'start', ({ run, at, first }) =>
      say(
        'The list begins with {0}; usually it begins with {1}.',
        markerText(run.parts[at]!),
        markerWith(run.parts[at]!, first + at),
      ),
    );
    // A text without title and salutation may be a part of something larger.
    const stretches = wrongStretches(outline).filter((stretch) => stretch.kind === 'start');
    return findings.map((finding, i) => {
      const { speech, run } = stretches[i]!;
      return run.level === 1 && !speech.title && !speech.salutation ? { ...finding, severity: 'hint' } : finding;
    });
  },
};
