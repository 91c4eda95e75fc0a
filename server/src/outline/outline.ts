/** From a text to its outline: paragraphs, speeches, their frame and parts. Never throws; half-written text is normal. */
import { findContents } from './contents';
import { splitParagraphs } from './paragraphs';
import type { Scan } from './scanner';
import { isStatutoryTitle } from './shapes';
import { readSpeech } from './speech';
import { findSegments } from './speeches';
import type { Outline, Speech } from './types';

/** The outline of a text. `scan` may reuse the scans of unchanged paragraphs. */
export function parseOutline(text: string, scan?: (paragraph: string) => Scan): Outline {
  const { list, wrap, pageNumbers } = splitParagraphs(text, scan);
  const contents = findContents(list);
  const flow = contents.size > 0 ? list.filter((paragraph) => !contents.has(paragraph)) : list;
  for (const paragraph of contents) paragraph.role = 'contents';
  const segments = findSegments(flow);
  for (const { notes, from, to } of segments) if (notes) for (let i = from; i < to; i++) flow[i]!.role = 'notes';
  const speeches = segments
    .filter((segment) => !segment.notes)
    .map((segment) => readSpeech(flow, segment))
    .filter(holdsSomething);
  const first = speeches[0];
  const statutory =
    first?.title !== undefined &&
    isStatutoryTitle(first.title.name) &&
    (first.documentNumber !== undefined || first.salutation?.kind === 'addressee');
  return {
    text,
    paragraphs: list,
    wrapped: wrap !== undefined,
    pageNumbers,
    speeches,
    kind: statutory ? 'document' : 'speech',
  };
}

function holdsSomething({ title, salutation, opening, closing, parts, attachments, signature }: Speech): boolean {
  return (
    [title, salutation, opening, closing, signature].some((element) => element !== undefined) ||
    parts.length + attachments.length > 0
  );
}
