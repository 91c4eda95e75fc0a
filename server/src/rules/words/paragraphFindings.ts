/** What the document rules of this room share: a stretch of a paragraph as a finding, and the paragraphs of a speech. */
import { replaceIn } from '../../edits/edit';
import { type Paragraph, toDocument, toDocumentEnd } from '../../outline/paragraphs';
import type { Outline, Span, Speech } from '../../outline/types';
import { say } from '../message';
import type { Fix } from '../types';

/** A stretch of a paragraph's text. */
export interface Place {
  paragraph: Paragraph;
  start: number;
  end: number;
}

export function spanOf({ paragraph, start, end }: Place): Span {
  return { start: toDocument(paragraph, start), end: toDocumentEnd(paragraph, end) };
}

/** The paragraphs that are text, not residue. */
export function textParagraphs(outline: Outline, speech?: Speech): Paragraph[] {
  return outline.paragraphs.filter(
    ({ role, start }) => role !== 'residue' && (!speech || (start >= speech.range.start && start < speech.range.end)),
  );
}

export function changeTo(place: Place, newText: string): Fix {
  return {
    title: say('Change to {0}', newText),
    preferred: true,
    edits: () => replaceIn(place.paragraph, place.start, place.end, newText),
  };
}

/** Changes all places of one inconsistency; undefined where there is only one. */
export function changeAll(changes: readonly { place: Place; newText: string }[]): Fix[] {
  if (changes.length < 2) return [];
  return [
    {
      title: say('Change all {0} in the document', changes.length),
      edits: () => changes.flatMap(({ place, newText }) => replaceIn(place.paragraph, place.start, place.end, newText)),
    },
  ];
}
