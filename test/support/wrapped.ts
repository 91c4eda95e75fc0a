/** Breaks the lines of a text as a PDF does. */
import { displayWidth } from '../../server/src/text/characters';

export interface Wrapping {
  /** Width of a full line in full-width characters. */
  width: number;
  /** First lines of paragraphs keep an indent of two. */
  indent: boolean;
  /** The indent of two was lost: first lines are two characters shorter than the others. */
  lostIndent: boolean;
  /** A blank line stands after each line. */
  blankLines: boolean;
  /** A page number stands after so many lines; 0 for none. */
  page: number;
}

/** Marks that do not begin a line but hang over the end of the one before. */
const HANGING = '，。、；：！？”’）》】';

/** The text with each of its lines broken at the width; blank lines are left out. Lines of 顶格 are not indented. */
export function wrapText(text: string, { width, indent, lostIndent, blankLines, page }: Wrapping): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    if (paragraph.trim() === '') continue;
    const set = isIndented(paragraph);
    const first = set && (indent || lostIndent) ? width - 2 : width;
    const broken = breakLine(paragraph.trim(), first, width);
    if (set && indent) broken[0] = `　　${broken[0]}`;
    lines.push(...broken);
  }
  const paged = lines.flatMap((line, i) =>
    page > 0 && i % page === page - 1 ? [line, `— ${(i + 1) / page} —`] : [line],
  );
  return paged.join(blankLines ? '\n\n' : '\n');
}

/** Titles and calls to the audience stand without an indent. */
function isIndented(paragraph: string): boolean {
  return !/(?:讲话|：)$/.test(paragraph) || paragraph.length > 30;
}

function breakLine(text: string, first: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const char of text) {
    const limit = lines.length === 0 ? first : width;
    if (line !== '' && displayWidth(line + char, 0, line.length + char.length) > limit && !HANGING.includes(char)) {
      lines.push(line);
      line = '';
    }
    line += char;
  }
  return [...lines, line];
}
