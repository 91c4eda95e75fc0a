/** textDocument/inlayHint: how long a part is, at the end of its heading. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { charactersIn, countSteps } from '../outline/lengths';
import { isInline } from '../outline/part';
import type { Outline, Part } from '../outline/types';
import { finish, type Steps } from '../text/steps';
import { formatCharacters, formatTime, minutesFor } from './lengths';

export interface LengthHintOptions {
  /** `sections`: the parts of the highest level; `all`: every part that begins a paragraph. */
  lengthHints: 'off' | 'sections' | 'all';
  /** Characters a minute. */
  readingSpeed: number;
}

/** The hints in a range of the document; parts of which there is only a heading have none. */
export function lengthHints(
  document: TextDocument,
  outline: Outline,
  range: Range,
  options: LengthHintOptions,
): InlayHint[] {
  return finish(lengthHintSteps(document, outline, range, options));
}

/** The same, a list of parts at a time. */
export function* lengthHintSteps(
  document: TextDocument,
  outline: Outline,
  range: Range,
  { lengthHints: shown, readingSpeed }: LengthHintOptions,
): Steps<InlayHint[]> {
  if (shown === 'off') return [];
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  yield* countSteps(outline);
  const hints: InlayHint[] = [];
  for (const { runs } of outline.speeches) {
    for (const run of runs) {
      if (shown === 'sections' && run.level > 1) continue;
      for (const part of run.parts) {
        const at = headingEnd(outline, part);
        if (isInline(part) || at < from || at > to || at >= part.range.end) continue;
        const characters = charactersIn(outline, part.range);
        hints.push({
          position: document.positionAt(at),
          label: `${formatCharacters(characters)} · ${formatTime(minutesFor(characters, readingSpeed))}`,
          paddingLeft: true,
        });
      }
      yield;
    }
  }
  return hints;
}

/** After the line of a block heading; after the mark that ends the sentence of another. */
function headingEnd({ text }: Outline, { form, heading, paragraph }: Part): number {
  if (form === 'block') return paragraph.end;
  return /[。！？：；，、]/.test(text[heading.end] ?? '') ? heading.end + 1 : heading.end;
}
