/** What holds for the outline of every text. */
import { expect } from 'vitest';
import { parseOutline } from '../../server/src/outline/outline';
import type { FrameElement, Outline, Part, Span, Speech } from '../../server/src/outline/types';
import { runRules } from '../../server/src/rules/run';
import { allPartsOf } from '../support/outlines';
import { holdsForEveryText } from '../support/property';
import { printTree } from '../support/tree';

function frameOf(speech: Speech): FrameElement[] {
  const { title, salutation, opening, closing, attachments, signature, date } = speech;
  return [title, salutation, opening, closing, ...attachments, signature, date].filter((one) => one !== undefined);
}

/** Every span of an outline and of its findings. */
function spansOf(outline: Outline): Span[] {
  const spans: Span[] = [...outline.pageNumbers];
  for (const { start, end, pieces } of outline.paragraphs) spans.push({ start, end }, ...pieces);
  for (const speech of outline.speeches) {
    spans.push(speech.range);
    for (const { range, selection } of frameOf(speech)) spans.push(range, selection);
    for (const { span, number } of speech.announcements) spans.push(span, number);
    if (speech.documentNumber) spans.push(speech.documentNumber);
  }
  for (const { range, heading, markEnd } of allPartsOf(outline))
    spans.push(range, heading, { start: range.start, end: markEnd });
  for (const { span, related } of runRules(outline)) spans.push(span, ...(related ?? []).map((one) => one.span));
  return spans;
}

function cutsPair(text: string, at: number): boolean {
  const [high, low] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

const inside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

holdsForEveryText('every span lies in the text and cuts no surrogate pair', (text) => {
  for (const { start, end } of spansOf(parseOutline(text))) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(cutsPair(text, start) || cutsPair(text, end)).toBe(false);
  }
});

holdsForEveryText('paragraphs are in order, do not overlap and hold what the text holds', (text) => {
  let last = 0;
  for (const paragraph of parseOutline(text).paragraphs) {
    expect(paragraph.start).toBeGreaterThanOrEqual(last);
    expect(paragraph.pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(paragraph.text);
    expect(paragraph.text).not.toBe('');
    for (const { start, end } of paragraph.pieces) {
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
    }
    expect(paragraph.end).toBe(last);
  }
});

function checkSiblings(parts: readonly Part[], around: Span, level: number): void {
  let last = around.start;
  for (const part of parts) {
    const { range, heading, markEnd } = part;
    expect(part.level).toBe(level);
    expect(range.start).toBeGreaterThanOrEqual(last);
    expect(inside(range, around)).toBe(true);
    expect(inside(heading, range)).toBe(true);
    expect(heading.start).toBe(range.start);
    expect(markEnd).toBeGreaterThan(range.start);
    expect(heading.end).toBeGreaterThanOrEqual(markEnd);
    expect(part.run.parts).toContain(part);
    expect(part.children.every((child) => child.parent === part)).toBe(true);
    checkSiblings(part.children, range, level + 1);
    last = range.end;
  }
}

holdsForEveryText('parts are nested, siblings in order and apart', (text) => {
  const outline = parseOutline(text);
  let last = 0;
  for (const speech of outline.speeches) {
    expect(speech.range.start).toBeGreaterThanOrEqual(last);
    last = speech.range.end;
    checkSiblings(speech.parts, speech.range, 1);
    for (const run of speech.runs) {
      expect(run.parts.length).toBeGreaterThan(0);
      expect(run.parts.every((part) => part.parent === run.parent && part.level === run.level)).toBe(true);
    }
  }
});

holdsForEveryText('each part is found once, from its run and from the tree', (text) => {
  const outline = parseOutline(text);
  const fromTree = (parts: readonly Part[]): Part[] => parts.flatMap((part) => [part, ...fromTree(part.children)]);
  const found = outline.speeches.flatMap((speech) => fromTree(speech.parts));
  expect(new Set(found).size).toBe(found.length);
  expect(new Set(allPartsOf(outline))).toEqual(new Set(found));
});

holdsForEveryText('the frame stands in its speech, names are one line', (text) => {
  for (const speech of parseOutline(text).speeches) {
    for (const { range, selection, name } of frameOf(speech)) {
      expect(inside(range, speech.range)).toBe(true);
      expect(inside(selection, range)).toBe(true);
      expect(name).not.toMatch(/^$|[\r\n]/);
    }
  }
});

holdsForEveryText('the same text gives the same outline', (text) => {
  expect(printTree(parseOutline(text))).toBe(printTree(parseOutline(text)));
});

/** Tree and findings by line and column. */
function described(text: string): string {
  const outline = parseOutline(text);
  const findings = runRules(outline).map(({ code, severity, span }) => [code, severity, place(text, span.start)]);
  return `${printTree(outline)}${JSON.stringify(findings)}`;
}

function place(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${before.length}:${before[before.length - 1]!.length}`;
}

holdsForEveryText('line ends make no difference', (text) => {
  const unix = text.replace(/\r\n|\r|\n/g, '\n');
  const windows = unix.replace(/\n/g, '\r\n');
  expect(described(windows)).toBe(described(unix));
});
