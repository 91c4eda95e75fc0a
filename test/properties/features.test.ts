/** What holds for the answers to VS Code's requests in every text. */
import { expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver-types';
import { diagnostics } from '../../server/src/features/diagnostics';
import { foldingRanges } from '../../server/src/features/folding';
import { documentHighlights } from '../../server/src/features/highlights';
import { hover } from '../../server/src/features/hover';
import { lengthHints } from '../../server/src/features/lengthHints';
import { measure } from '../../server/src/features/measure';
import { navigate } from '../../server/src/features/navigate';
import { outlineTree, type TreeNode } from '../../server/src/features/outlineTree';
import { parallelLenses } from '../../server/src/features/parallelLens';
import { allParts, partAt } from '../../server/src/features/parts';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { documentSymbols } from '../../server/src/features/symbols';
import { parseOutline } from '../../server/src/outline/outline';
import type { Part } from '../../server/src/outline/types';
import { allPartsOf } from '../support/outlines';
import { holdsForEveryText } from '../support/property';

const open = (text: string) => ({
  document: TextDocument.create('file:///a.speech', 'speech-outline', 1, text),
  outline: parseOutline(text),
});

const before = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.character <= b.character);
const contains = (outer: Range, inner: Range) => before(outer.start, inner.start) && before(inner.end, outer.end);

/** What VS Code asks of symbols; where one is amiss it drops them all. */
function checkSymbols(symbols: readonly DocumentSymbol[], around: Range | undefined): void {
  for (const [i, { name, detail, range, selectionRange, children }] of symbols.entries()) {
    expect(name).toMatch(/\S/);
    expect(name).not.toMatch(/[\u0000-\u001f\u2028\u2029]/);
    expect(name.length).toBeLessThanOrEqual(80);
    expect(detail).toMatch(/^(?:\d+字)?$/);
    expect(contains(range, selectionRange)).toBe(true);
    if (around) expect(contains(around, range)).toBe(true);
    const previous = symbols[i - 1];
    if (previous) expect(before(previous.range.end, range.start)).toBe(true);
    checkSymbols(children ?? [], range);
  }
}

holdsForEveryText('symbols are as VS Code wants them', (text) => {
  const { document, outline } = open(text);
  for (const maxDepth of [0, 1, 2])
    for (const inlineItems of [true, false])
      checkSymbols(documentSymbols(document, outline, { maxDepth, inlineItems }), undefined);
});

holdsForEveryText('the tree holds every part, under the part above it', (text) => {
  const { document, outline } = open(text);
  const below = (nodes: readonly TreeNode[], parent = ''): string[] =>
    nodes.flatMap(({ kind, selectionRange: { start }, level, children }) => {
      const own = kind === 'part' ? `${start.line}:${start.character} ${level}` : '';
      return [...(own === '' ? [] : [`${own} in ${parent}`]), ...below(children, own)];
    });
  const place = (part: Part | undefined) => {
    if (part === undefined) return '';
    const { line, character } = document.positionAt(part.heading.start);
    return `${line}:${character} ${part.level}`;
  };
  const expected = allPartsOf(outline).map((part) => `${place(part)} in ${place(part.parent)}`);
  expect(below(outlineTree(document, outline)).sort()).toEqual(expected.sort());
});

holdsForEveryText('a place is in the last part around it', (text) => {
  const { outline } = open(text);
  const parts = allParts(outline);
  for (const part of parts)
    for (const at of [part.range.start - 1, part.range.start, part.heading.end, part.range.end, part.range.end + 1])
      expect(partAt(outline, at)).toBe(parts.findLast(({ range }) => range.start <= at && at <= range.end));
});

holdsForEveryText('folds lie in the document, one a line, none crosses another', (text) => {
  const { document, outline } = open(text);
  for (const rangeLimit of [5000, 3, 0]) {
    const folds = foldingRanges(document, outline, { rangeLimit });
    expect(folds.length).toBeLessThanOrEqual(rangeLimit);
    const around: number[] = [];
    let last = -1;
    for (const { startLine, endLine } of folds) {
      expect(startLine).toBeGreaterThan(last);
      expect(endLine).toBeGreaterThan(startLine);
      expect(endLine).toBeLessThan(document.lineCount);
      while (around.length > 0 && around[around.length - 1]! < startLine) around.pop();
      expect(endLine).toBeLessThanOrEqual(around[around.length - 1] ?? document.lineCount);
      around.push(endLine);
      last = startLine;
    }
  }
});

/** Some places of a text: its ends, and where markers begin and end. */
function places(text: string): number[] {
  const marks = allPartsOf(parseOutline(text)).flatMap(({ range, markEnd }) => [range.start, markEnd, range.end]);
  return [0, text.length, text.length >> 1, ...marks.slice(0, 12)];
}

holdsForEveryText('selections grow from the place to the whole text', (text) => {
  const { document, outline } = open(text);
  const positions = places(text).map((offset) => document.positionAt(offset));
  const found = selectionRanges(document, outline, positions);
  expect(found).toHaveLength(positions.length);
  for (const [i, innermost] of found.entries()) {
    expect(contains(innermost.range, { start: positions[i]!, end: positions[i]! })).toBe(true);
    let outermost = innermost;
    for (; outermost.parent; outermost = outermost.parent) {
      expect(contains(outermost.parent.range, outermost.range)).toBe(true);
      expect(outermost.parent.range).not.toEqual(outermost.range);
    }
    expect(outermost.range).toEqual({ start: document.positionAt(0), end: document.positionAt(text.length) });
  }
});

holdsForEveryText('next part goes through all parts, previous part back', (text) => {
  const { document, outline } = open(text);
  const starts = allPartsOf(outline).map(({ range }) => document.positionAt(range.start));
  const visited: Position[] = [];
  for (let at: Position | undefined = { line: 0, character: 0 }; at; ) {
    const next = navigate(document, outline, at, 'nextPart');
    if (next) visited.push(next.selectionRange.start);
    at = next?.selectionRange.start;
  }
  const first = starts[0];
  const fromTop = first && first.line === 0 && first.character === 0 ? starts.slice(1) : starts;
  expect(visited).toEqual(fromTop);
  const back: Position[] = [];
  for (let at: Position | undefined = document.positionAt(text.length); at; ) {
    const next = navigate(document, outline, at, 'previousPart');
    if (next) back.push(next.selectionRange.start);
    at = next?.selectionRange.start;
  }
  expect(back.reverse()).toEqual(starts);
});

holdsForEveryText('a marker highlights its whole list', (text) => {
  const { document, outline } = open(text);
  for (const part of allPartsOf(outline).slice(0, 8)) {
    const found = documentHighlights(document, outline, document.positionAt(part.range.start));
    const starts = found.map(({ range }) => document.offsetAt(range.start));
    expect(starts).toContain(part.range.start);
    expect(starts).toHaveLength(part.run.parts.length);
  }
});

holdsForEveryText('diagnostics have a code, a page, a source and words', (text) => {
  const { document, outline } = open(text);
  for (const one of diagnostics(document, outline, { rules: {}, rulePages: 'https://example.org/' })) {
    expect(one.code).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(one.codeDescription?.href).toContain(`${one.code}.md`);
    expect(one.source).toBe('讲稿大纲');
    expect(one.message).toMatch(/\S/);
    expect(one.message).not.toMatch(/\{\d\}|规定/);
    expect(one.severity).toBeDefined();
  }
});

holdsForEveryText('hints, lenses and lengths lie in the document and say something', (text) => {
  const { document, outline } = open(text);
  const whole = { start: document.positionAt(0), end: document.positionAt(text.length) };
  const inside = (at: Position): boolean => contains(whole, { start: at, end: at });
  for (const { position, label } of lengthHints(document, outline, whole, { lengthHints: 'all', readingSpeed: 220 })) {
    expect(inside(position)).toBe(true);
    expect(label).toMatch(/^[\d,]+ characters · [\d.]+ (?:s|min)$/);
  }
  for (const { range, command } of parallelLenses(document, outline)) {
    expect(contains(whole, range)).toBe(true);
    expect(command?.title).toMatch(/\d/);
  }
  const { characters, minutes } = measure(document, outline, [], { readingSpeed: 220, target: undefined });
  expect(minutes).toBeCloseTo(characters / 220);
  const selected = measure(document, outline, [whole], { readingSpeed: 220, target: undefined });
  if (outline.speeches.length < 2) expect(selected.characters).toBe(characters);
});

holdsForEveryText('hovers are about what is under the mouse, on lines of their own', (text) => {
  const { document, outline } = open(text);
  for (const markdown of [true, false]) {
    for (const offset of places(text)) {
      const position = document.positionAt(offset);
      const found = hover(document, outline, position, { readingSpeed: 220, markdown });
      if (found === null) continue;
      expect(contains(found.range!, { start: position, end: position })).toBe(true);
      const { value } = found.contents as { value: string };
      expect(value).toMatch(/\S/);
      if (markdown) expect(value.split('\n\n').every((block) => !block.startsWith('|') || isTable(block))).toBe(true);
    }
  }
});

/** Every row has as many cells as the first. */
function isTable(markdown: string): boolean {
  const cells = markdown.split('\n').map((row) => row.replace(/\\[|\\]/g, '').split('|').length);
  return cells.every((count) => count === cells[0]);
}
