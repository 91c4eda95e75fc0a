/** A text as the server holds it: document and outline. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import { parseOutline } from '../../server/src/outline/outline';
import type { Outline } from '../../server/src/outline/types';

export interface Opened {
  document: TextDocument;
  outline: Outline;
  text: string;
}

export function open(text: string, version = 1): Opened {
  return {
    document: TextDocument.create('file:///讲话.txt', 'speech-outline', version, text),
    outline: parseOutline(text),
    text,
  };
}

/** The text in a range. */
export function textIn({ document }: Opened, range: Range): string {
  return document.getText(range);
}

/** Where `part` begins in the text, plus `by`. */
export function positionOf({ document, text }: Opened, part: string, by = 0): Position {
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`${part} is not in the text`);
  return document.positionAt(at + by);
}
