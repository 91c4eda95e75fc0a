/** What 附件2 means: the attached text in this file, or its line in the list of attachments. */
import type { Paragraph } from '../outline/paragraphs';
import type { Outline, Span, Speech } from '../outline/types';
import { parseNumeral } from '../text/numerals';
import type { Target } from './crossReferences';

/** The attachments with a number, or all where none is given; nothing from inside the list or a label. */
export function attachmentsMeant(
  outline: Outline,
  speech: Speech,
  paragraph: Paragraph,
  number: number | undefined,
): Target[] {
  const { shape } = paragraph.scan;
  if (paragraph.role === 'attachment' || shape === 'attachmentLabel' || shape === 'attachmentList') return [];
  const texts = attachedTo(outline, speech);
  const meant = texts.filter((text, i) => number === undefined || (numberOf(outline, text) ?? i + 1) === number);
  if (meant.length > 0)
    return meant.map((text) => target(text.range, text.title?.range ?? firstLine(outline, text.range)));
  return speech.attachments.flatMap(({ range, selection }) => {
    if (number === undefined) return [target(range, selection)];
    const lines = outline.paragraphs.filter(({ start }) => range.start <= start && start < range.end);
    const line = lines.find(({ text }) => lineNumber(text) === number);
    return line ? [target(line, line)] : [];
  });
}

/** The texts that follow a document as its attachments. */
function attachedTo({ speeches }: Outline, speech: Speech): Speech[] {
  let first = speeches.indexOf(speech);
  while (first > 0 && speeches[first]!.attached) first--;
  const after = speeches.slice(first + 1);
  const end = after.findIndex(({ attached }) => !attached);
  return end < 0 ? after : after.slice(0, end);
}

/** The number of an attached text, from its label. */
function numberOf(outline: Outline, { range }: Speech): number | undefined {
  const label = outline.paragraphs.find(({ start }) => start === range.start)?.text ?? '';
  return numeralValue(/^附件 ?([\d一二三四五六七八九十]{1,2})/.exec(label)?.[1]);
}

/** The number of a line of the list: 附件：1.××× and 2.×××. */
function lineNumber(text: string): number | undefined {
  return numeralValue(/^(?:附件[：:]?\s*)?(\d{1,2}|[一二三四五六七八九十]{1,2})[.．、：:]/.exec(text)?.[1]);
}

function numeralValue(number: string | undefined): number | undefined {
  return number === undefined ? undefined : parseNumeral(/\d/.test(number) ? 'arabic' : 'han', number);
}

function firstLine({ paragraphs }: Outline, { start, end }: Span): Span {
  const first = paragraphs.find((paragraph) => paragraph.start >= start);
  return first && first.end <= end ? first : { start, end };
}

function target({ start, end }: Span, selection: Span): Target {
  return { range: { start, end }, selection: { start: selection.start, end: selection.end }, parts: [] };
}
