/** The outline of a text as plain lines without places, for tests that are read at a glance. */
import { applyEdits } from '../../server/src/edits/edit';
import { renumberOutline } from '../../server/src/edits/renumber';
import { parseOutline } from '../../server/src/outline/outline';
import type { Outline, Part } from '../../server/src/outline/types';
import { printTree } from './tree';

/** All of the outline: `title 在…`, `salutation`, `一、|甲`, two blanks for each level. */
function treeOf(text: string): string[] {
  return treeLines(parseOutline(text));
}

export function treeLines(outline: Outline): string[] {
  return printTree(outline)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^( *)(\w+) \d+:\d+/, '$1$2').replace(/^( *)part /, '$1'));
}

/** The parts alone, those of the opening as all others. */
export function partsOf(text: string): string[] {
  return allPartsOf(parseOutline(text)).map(
    ({ level, mark, paragraph, title, titled }) =>
      `${'  '.repeat(level - 1)}${paragraph.text.slice(mark.start, mark.end)}|${titled ? title : '…'}`,
  );
}

/** The frame alone: `title …`, `salutation`, `opening` and so on. */
export function frameOf(text: string): string[] {
  return treeOf(text).filter((line) => !line.includes('|'));
}

/** All parts in the order of the text. */
export function allPartsOf(outline: Outline): Part[] {
  return outline.speeches
    .flatMap((speech) => speech.runs.flatMap((run) => run.parts))
    .sort((a, b) => a.range.start - b.range.start);
}

/** The text after `Renumber the whole document`. */
export function renumbered(text: string): string {
  return applyEdits(text, renumberOutline(parseOutline(text)));
}

/** The lists of siblings in the order of the text, each by its members' headings: `甲 乙`, with `> ` for each level. */
export function listsOf(text: string): string[] {
  return parseOutline(text).speeches.flatMap(({ runs }) =>
    runs.map(({ level, parts }) => '> '.repeat(level - 1) + parts.map(({ title }) => title).join(' ')),
  );
}
