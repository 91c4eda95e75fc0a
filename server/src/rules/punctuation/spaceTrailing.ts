import type { Paragraph } from '../../outline/paragraphs';
import type { TextLine } from '../../outline/textLine';
import type { Outline, Span } from '../../outline/types';
import { say } from '../message';
import { EVERYWHERE, type Noticed, type NoticeRule, type RuleFinding } from '../types';

/** A signature or a date is moved to its place with U+3000, on both sides. */
const PLACED: ReadonlySet<Paragraph['role']> = new Set(['title', 'note', 'signature', 'date']);
const MANY = 10;

/**
 * Blanks at the end of a line. Physical lines: in wrapped text too. A line of blanks only is left alone, as it may be
 * the indent of what is about to be written.
 */
export const spaceTrailing: NoticeRule<true> = {
  code: 'space-trailing',
  severity: { speech: 'hint', document: 'hint' },
  roles: EVERYWHERE,
  notice: ({ firstLine, wrapped }) => ((wrapped ? wrapped.some(hasRest) : hasRest(firstLine)) ? true : undefined),
  checkNoticed(noticed, outline) {
    const spans = trailingBlanks(noticed, outline);
    // What ends every other line came with the text as a whole.
    const { length } = spans;
    if (length >= MANY && length * 2 > countLines(outline)) return [all(spans)];
    return spans.map(findingFor);
  },
};

function hasRest({ layout }: TextLine): boolean {
  return layout.rest !== '';
}

function countLines({ paragraphs }: Outline): number {
  return paragraphs.reduce((sum, { wrapped }) => sum + (wrapped?.length ?? 1), 0);
}

function trailingBlanks(noticed: readonly Noticed<true>[], outline: Outline): Span[] {
  const spans: Span[] = [];
  let isMarkdown: boolean | undefined;
  for (const { paragraph } of noticed) {
    for (const { end, layout } of paragraph.pieces) {
      const { rest } = layout;
      let from = rest.length;
      while (from > 0 && isBlank(rest[from - 1]!, paragraph.role)) from--;
      if (from === rest.length) continue;
      // In Markdown two blanks break the line.
      if (/^ {2,}$/.test(rest.slice(from))) {
        isMarkdown ??= hasMarkdownHeading(outline);
        if (isMarkdown) continue;
      }
      spans.push({ start: end + from, end: end + rest.length });
    }
  }
  return spans;
}

function hasMarkdownHeading({ paragraphs }: Outline): boolean {
  return paragraphs.some(({ pieces }) => pieces.some(({ isHeading }) => isHeading));
}

function isBlank(char: string, role: Paragraph['role']): boolean {
  return char === ' ' || char === '\t' || char === '\u00a0' || (char === '\u3000' && !PLACED.has(role));
}

function findingFor(span: Span): RuleFinding {
  const edits = () => [{ ...span, newText: '' }];
  return {
    message: say('Blanks at the end of the line.'),
    span,
    fixes: [{ title: say('Delete the blanks'), preferred: true, safe: true, edits }],
  };
}

function all(spans: readonly Span[]): RuleFinding {
  const edits = () => spans.map((span) => ({ ...span, newText: '' }));
  return {
    message: say('Blanks at the end of {0} lines.', spans.length),
    span: spans[0]!,
    fixes: [{ title: say('Delete the blanks at the end of all lines'), preferred: true, safe: true, edits }],
  };
}
