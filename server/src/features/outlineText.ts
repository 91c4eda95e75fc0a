/**
 * `speechOutline/outlineText`: the outline alone, to be read before the speech: the title, and marker and heading of
 * each part as they are written, one a line. What stands around the parts (calls, opening, closing) is left out.
 */
import { isInline } from '../outline/part';
import type { Outline, Part, Speech } from '../outline/types';
import type { OutlineTextFormat } from '../protocol';
import { skipBlanks } from '../text/characters';

export interface OutlineTextOptions {
  format: OutlineTextFormat;
  /** How many levels of parts; 0 is all. */
  maxDepth: number;
  /** Whether members inside a paragraph (一是…二是…) are in it. */
  inlineItems: boolean;
}

/** A title (depth 0) or a part. */
interface Line {
  depth: number;
  text: string;
}

const DEEPEST_HEADING = 6;

/** The outline of a text, speeches set off by a blank line; '' where it has neither title nor parts. */
export function outlineText(outline: Outline, options: OutlineTextOptions): string {
  const speeches = outline.speeches.map((speech) => linesOf(speech, options)).filter((lines) => lines.length > 0);
  return speeches.map((lines) => `${write(lines, options.format).join('\n')}\n`).join('\n');
}

function linesOf(speech: Speech, options: OutlineTextOptions): Line[] {
  const { title, opening } = speech;
  const lines: Line[] = title ? [{ depth: 0, text: oneLine(title.name) }] : [];
  const add = (parts: readonly Part[], depth: number) => {
    for (const part of parts) {
      if (!options.inlineItems && isInline(part)) continue;
      if (options.maxDepth > 0 && part.level > options.maxDepth) continue;
      lines.push({ depth, text: nameOf(part) });
      add(part.children, depth + 1);
    }
  };
  // What is listed in the opening is none of the points that the speech makes.
  const inOpening = ({ range }: Part) =>
    opening !== undefined && range.start >= opening.range.start && range.start < opening.range.end;
  add(
    speech.parts.filter((part) => !inOpening(part)),
    1,
  );
  return lines;
}

/** Marker and heading as written; a part without a heading is called by its first words. */
function nameOf({ paragraph, mark, title }: Part): string {
  const head = paragraph.text.slice(mark.start, skipBlanks(paragraph.text, mark.end));
  return oneLine(head + title);
}

function write(lines: readonly Line[], format: OutlineTextFormat): string[] {
  // Parts begin at the margin; the title stands above them.
  const [first, ...rest] = lines;
  const title = first?.depth === 0 ? first.text : undefined;
  const parts = title === undefined ? lines : rest;
  const indented = (blanks: string, { depth }: Line) => blanks.repeat(depth - 1);
  if (format === 'text') {
    return [...above(title), ...parts.map((line) => indented('\u3000\u3000', line) + line.text)];
  }
  const heading = title === undefined ? [] : above(`# ${escaped(title)}`);
  if (format === 'markdownList') {
    return [...heading, ...parts.map((line) => `${indented('  ', line)}- ${escapedItem(line.text)}`)];
  }
  const headings = parts.map(
    ({ depth, text }) => `${'#'.repeat(Math.min(depth + 1, DEEPEST_HEADING))} ${escaped(text)}`,
  );
  return [...heading, ...headings.flatMap((line, i) => (i === 0 ? [line] : ['', line]))];
}

/** The title with a blank line after it. */
function above(title: string | undefined): string[] {
  return title === undefined ? [] : [title, ''];
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~]/g, '\\$&');
}

/** 1. 甲 would begin a list inside the list. */
function escapedItem(text: string): string {
  return escaped(text).replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029\u0000-\u001f]+/g, ' ').trim();
}
