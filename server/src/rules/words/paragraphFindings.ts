/** What the speech rules of this room share: a stretch of a paragraph as a finding, and the paragraphs of a speech. */
import { replaceIn } from '../../edits/edit';
import type { Paragraph } from '../../outline/paragraphs';
import type { Outline, Speech } from '../../outline/types';
import { say } from '../message';
import { paragraphsIn } from '../paragraphsIn';
import type { Change, Fix } from '../types';

/** A change to a paragraph's text. */
export interface PlacedChange extends Change {
  paragraph: Paragraph;
}

/** The paragraphs of a speech that are text, not residue. */
export function textParagraphs(outline: Outline, speech: Speech): Paragraph[] {
  return [...paragraphsIn(outline, speech.range)].filter(({ role }) => role !== 'residue');
}

export function changeTo(change: PlacedChange): Fix {
  return { title: say('Change to {0}', change.newText), preferred: true, edits: () => editsOf(change) };
}

/** Changes all places of one inconsistency; none where there is only one. */
export function changeAll(changes: readonly PlacedChange[]): Fix[] {
  if (changes.length < 2) return [];
  const title = say('Change all {0} in the document', changes.length);
  return [{ title, edits: () => changes.flatMap(editsOf) }];
}

function editsOf({ paragraph, start, end, newText }: PlacedChange) {
  return replaceIn(paragraph, start, end, newText);
}
