/**
 * An outline as plain lines, for comparison with the hand-made .tree files: `KIND line:column text`, lines from 1,
 * columns from 0, two blanks for each level. Parts are `part line:column marker|heading`, `…` for a part without
 * a heading of its own.
 */

import type { FrameElement, Outline, Part, Speech } from '../../server/src/outline/types';
import { splitLines } from '../../server/src/text/lines';

interface Node {
  start: number;
  line: string;
}

export function printTree(outline: Outline): string {
  const starts = splitLines(outline.text).map(({ start }) => start);
  const place = (offset: number) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return `${line + 1}:${offset - starts[line]!}`;
  };
  const nodes = outline.speeches.flatMap((speech) => [...frameNodes(speech, place), ...partNodes(speech, place)]);
  return nodes
    .sort((a, b) => a.start - b.start)
    .map(({ line }) => `${line}\n`)
    .join('');
}

function frameNodes(speech: Speech, place: (offset: number) => string): Node[] {
  const { title, salutation, opening, closing, attachments, signature, date } = speech;
  return [title, salutation, opening, closing, ...attachments, signature, date]
    .filter((element): element is FrameElement => element !== undefined)
    .map((element) => {
      const { start } = element.selection;
      const name = element.kind === 'title' ? ` ${element.name}` : '';
      return { start, line: `${element.kind} ${place(start)}${name}` };
    });
}

function partNodes(speech: Speech, place: (offset: number) => string): Node[] {
  const nodes: Node[] = [];
  const visit = (part: Part, depth: number) => {
    const { start } = part.heading;
    const marker = part.paragraph.text.slice(part.mark.start, part.mark.end);
    const heading = part.titled ? part.title : '…';
    nodes.push({ start, line: `${'  '.repeat(depth)}part ${place(start)} ${marker}|${heading}` });
    for (const child of part.children) visit(child, depth + 1);
  };
  for (const part of speech.parts) visit(part, isInside(part, speech.opening) ? 1 : 0);
  return nodes;
}

function isInside(part: Part, element: FrameElement | undefined): boolean {
  return element !== undefined && part.heading.start >= element.range.start && part.heading.start < element.range.end;
}
