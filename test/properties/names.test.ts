/** What holds for names in every text. */
import { expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../server/src/edits/edit';
import { checkNewName, renameAt } from '../../server/src/edits/renameName';
import { resolvedOf } from '../../server/src/features/crossReferences';
import { definition, partReferences } from '../../server/src/features/definition';
import { documentHighlights } from '../../server/src/features/highlights';
import { linkedEditing, prepareRename, rename } from '../../server/src/features/names';
import { nameAt, occurrencesOf, spanOf } from '../../server/src/outline/names';
import { parseOutline } from '../../server/src/outline/outline';
import { quotedNames } from '../../server/src/outline/quotes';
import type { Outline, Span } from '../../server/src/outline/types';
import { holdsForEveryText } from '../support/property';

const DICTIONARY = ['工作', '落实责任', '工作要抓紧', '条例'];
const FRESH = '某某新名某';

/** Some places of a text: every seventh, and in each quoted name. */
function places(text: string, outline: Outline): number[] {
  const spread = Array.from({ length: 12 }, (_, i) => Math.floor((text.length * i) / 11));
  return [
    ...spread,
    ...outline.paragraphs
      .flatMap(quotedNames)
      .slice(0, 8)
      .map((name) => spanOf(name).start),
  ];
}

/** The text without the stretches, which are in order. */
function without(text: string, spans: readonly Span[]): string {
  return spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

holdsForEveryText('the places of a name are the name, lie apart and hold the place asked for', (text) => {
  const outline = parseOutline(text);
  for (const offset of places(text, outline)) {
    const found = nameAt(outline, DICTIONARY, offset);
    if (!found) continue;
    const occurrences = occurrencesOf(outline, DICTIONARY, found.name);
    expect(occurrences).toContainEqual(expect.objectContaining({ start: found.place.start, end: found.place.end }));
    let last = -1;
    for (const place of occurrences) {
      expect(place.paragraph.text.slice(place.start, place.end)).toBe(found.name.text);
      const { start, end } = spanOf(place);
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
      for (const at of [start, end]) {
        expect(/[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')).toBe(false);
      }
    }
  }
});

holdsForEveryText('renaming changes the places only, and there and back restores the text', (text) => {
  const outline = parseOutline(text);
  if (text.includes(FRESH)) return;
  for (const offset of places(text, outline)) {
    const name = nameAt(outline, DICTIONARY, offset)?.name;
    if (!name) continue;
    const there = renameAt(occurrencesOf(outline, DICTIONARY, name), FRESH);
    const changed = applyEdits(text, there);
    const newLength = (edit: { newText: string }) => edit.newText.length;
    let shift = 0;
    const written = there.map(({ start, end, ...edit }) => {
      const at = start + shift;
      shift += newLength(edit) - (end - start);
      return { start: at, end: at + newLength(edit) };
    });
    expect(without(changed, written)).toBe(without(text, there));
    const after = parseOutline(changed);
    if (name.kind !== 'quoted' || outline.wrapped || after.wrapped) continue;
    const back = renameAt(occurrencesOf(after, DICTIONARY, { ...name, text: FRESH }), name.text);
    expect(applyEdits(changed, back)).toBe(text);
  }
});

holdsForEveryText('every answer about names comes, whatever the place', (text) => {
  const outline = parseOutline(text);
  const document = TextDocument.create('file:///a.speech', 'speech-outline', 1, text);
  for (const offset of places(text, outline)) {
    const position = document.positionAt(offset);
    const prepared = prepareRename(document, outline, DICTIONARY, position);
    const edits = rename(document, outline, DICTIONARY, position, FRESH);
    expect('problem' in edits).toBe('problem' in prepared);
    if ('placeholder' in prepared) expect(prepared.placeholder).toMatch(/\S/);
    documentHighlights(document, outline, position, DICTIONARY);
    const linked = linkedEditing(document, outline, position);
    for (const range of linked?.ranges ?? []) {
      expect(range.start.line).toBe(range.end.line);
      const word = document.getText(range);
      expect(new RegExp(linked!.wordPattern).exec(word)?.[0]).toBe(word);
    }
  }
  expect(checkNewName({ text: '甲', kind: 'word' }, text.slice(0, 50))).toBeDefined();
});

holdsForEveryText('references lead into the text, and their parts know them', (text) => {
  const outline = parseOutline(text);
  const document = TextDocument.create('file:///a.speech', 'speech-outline', 1, text);
  const places = outline.speeches.flatMap((speech) => resolvedOf(outline, speech)).slice(0, 8);
  for (const { span } of places) {
    const links = definition(document, outline, document.positionAt(span.start));
    expect(links.length).toBeGreaterThan(0);
    for (const { targetRange, targetSelectionRange, originSelectionRange } of links) {
      const [from, to] = [document.offsetAt(targetRange.start), document.offsetAt(targetRange.end)];
      expect(document.offsetAt(targetSelectionRange.start)).toBeGreaterThanOrEqual(from);
      expect(document.offsetAt(targetSelectionRange.end)).toBeLessThanOrEqual(to);
      expect(to).toBeGreaterThan(from);
      expect(document.offsetAt(originSelectionRange!.start)).toBeLessThanOrEqual(span.start);
    }
  }
  for (const part of outline.speeches.flatMap(({ parts }) => parts).slice(0, 5)) {
    const found = partReferences(document, outline, document.positionAt(part.range.start), true);
    expect(found?.map(({ start }) => document.offsetAt(start))).toContain(part.range.start);
  }
});
