/** What the rules share that look for a missing element of a speech: when a text is far enough to miss one. */
import type { Edit } from '../../edits/edit';
import type { Paragraph } from '../../outline/paragraphs';
import type { Outline, Part, Speech } from '../../outline/types';
import { countCharacters } from '../../text/characters';
import { lineBreakOf, lineStart } from '../../text/lines';
import { paragraphsIn } from '../paragraphsIn';

/** A shorter text is a note or a beginning; nothing is missing yet. */
const WRITTEN_AT_LEAST = 200;
const SPOKEN =
  /(?:讲话|致辞|致词|祝词|祝辞|发言|主持词|欢迎词|欢迎辞|开幕词|闭幕词|答谢词|党课|演讲|讲稿)(?:稿|提纲|材料|讲稿)?(?:（[^（）]{1,20}）)?$/;

/** The sections of a speech: its highest parts, items of the opening and members inside a paragraph left out. */
export function sectionsOf(speech: Speech): readonly Part[] {
  const from = speech.opening?.range.end ?? speech.range.start;
  return speech.parts.filter((part) => part.form !== 'inline' && part.heading.start >= from);
}

/** A speech with two sections or more and some text: only such a one is asked for its frame. */
export function isWritten(outline: Outline, speech: Speech): boolean {
  if (speech.attached || sectionsOf(speech).length < 2) return false;
  let length = 0;
  for (const { text } of paragraphsIn(outline, speech.range)) {
    length += countCharacters(text);
    if (length >= WRITTEN_AT_LEAST) return true;
  }
  return false;
}

/** Held before an audience, as far as the title says; a report, a plan or a law is not. */
export function isSpoken({ title, salutation }: Speech): boolean {
  return title ? SPOKEN.test(title.name.replace(/[\s\u3000]+/g, '')) : salutation?.kind === 'salutation';
}

/** The paragraphs of a speech that are text of its own. */
export function* paragraphsOf(outline: Outline, speech: Speech): Generator<Paragraph> {
  for (const paragraph of paragraphsIn(outline, speech.range)) if (isOwn(paragraph)) yield paragraph;
}

export function isOwn({ role }: Paragraph): boolean {
  return role !== 'residue' && role !== 'contents';
}

/** A new paragraph before another. */
export function insertBefore(outline: Outline, paragraph: Paragraph, text: string): Edit[] {
  const at = lineStart(outline.text, paragraph.start);
  return [{ start: at, end: at, newText: `${text}${lineBreakOf(outline.text)}` }];
}

/** A new paragraph after another, with the same indent. */
export function insertAfter(outline: Outline, paragraph: Paragraph, text: string): Edit[] {
  const indent = outline.text.slice(lineStart(outline.text, paragraph.start), paragraph.start);
  const blank = /^[ \t\u3000]*$/.test(indent) ? indent : '';
  return [{ start: paragraph.end, end: paragraph.end, newText: `${lineBreakOf(outline.text)}${blank}${text}` }];
}
