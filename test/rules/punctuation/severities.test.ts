/** The severities of the rules of marks, in speech and 公文, in the order of the list. */
import { expect, test } from 'vitest';
import { punctuationRules } from '../../../server/src/rules/punctuation';

test('codes and severities', () => {
  expect(punctuationRules.map(({ code, severity }) => `${code} ${severity.speech} ${severity.document}`)).toEqual([
    'quote-unpaired error error',
    'bracket-unpaired error error',
    'quote-nested warning warning',
    'book-title-nested warning warning',
    'punct-halfwidth warning warning',
    'halfwidth-bracket warning warning',
    'quote-straight warning warning',
    'punct-duplicate warning warning',
    'ellipsis-form warning warning',
    'dash-form warning warning',
    'range-mark warning warning',
    'middle-dot hint warning',
    'quote-period hint hint',
    'approx-dunhao hint hint',
    'dunhao-deng hint hint',
    'dunhao-quoted off off',
    'colon-ji off off',
    'space-in-cjk hint hint',
    'space-trailing hint hint',
    'line-start-punct warning warning',
  ]);
});
