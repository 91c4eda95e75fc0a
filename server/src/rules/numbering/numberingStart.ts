import { keptOf } from '../../outline/keptOf';
import { familyOf } from '../../outline/markers';
import type { Paragraph } from '../../outline/paragraphs';
import type { Outline, Part, Speech } from '../../outline/types';
import { say } from '../message';
import type { DocumentRule, RuleFinding } from '../types';
import { markerText, markerWith, numberingFinding, wrongStretches } from './numbering';

/** 二、三、: a list does not begin with 1. */
export const numberingStart: DocumentRule = {
  code: 'numbering-start',
  severity: { speech: 'warning', document: 'warning' },
  // What stands before a list may be in the speech before: that is looked up anew each time.
  check(outline) {
    const found: RuleFinding[] = [];
    for (const speech of outline.speeches)
      for (const { first, finding } of startsOf(speech)) if (!isNamedBefore(outline, first)) found.push(finding);
    return found;
  },
};

/** The lists of a speech that do not begin with 1, by their first member. */
const startsOf = keptOf((speech: Speech): readonly { first: Part; finding: RuleFinding }[] =>
  wrongStretches(speech)
    .filter(({ kind }) => kind === 'start')
    .map((stretch) => {
      const { parts, at } = stretch;
      const [found, usual] = [markerText(parts[at]!), markerWith(parts[at]!, at + 1)];
      const message = say('The list begins with {0}; usually it begins with {1}.', found, usual);
      // A text without title and salutation may be a part of something larger.
      const isPart = parts[0]!.level === 1 && !speech.title && !speech.salutation;
      const finding = { ...numberingFinding(stretch, message), ...(isPart ? { severity: 'hint' as const } : {}) };
      return { first: parts[0]!, finding };
    }),
);

/** How far before a list its first member may be named in running text. */
const FAR = 600;

/** …这是我要讲的第一点。¶ 第二点：…: the first member stands in running text, where it is no marker. */
function isNamedBefore(outline: Outline, { mark, paragraph }: Part): boolean {
  if (mark.ordinal !== 2 || mark.numeralKind !== 'han' || familyOf(mark.family).genus !== 'enumerator') return false;
  const written = paragraph.text.slice(mark.start, mark.numeralStart);
  const unit = mark.word.replace(/[是要]$/, '') || mark.word;
  return unit !== '' && textBefore(outline, paragraph, mark.start).includes(`${written}一${unit}`);
}

/** What stands before a place of a paragraph, from some paragraphs before on. */
function textBefore({ paragraphs }: Outline, paragraph: Paragraph, at: number): string {
  let text = paragraph.text.slice(0, at);
  let i = paragraphs.indexOf(paragraph) - 1;
  for (; i >= 0 && text.length < FAR; i--) text = `${paragraphs[i]!.text}\n${text}`;
  return text.slice(-FAR);
}
