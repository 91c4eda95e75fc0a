/** Positions of places whose paragraph is known: its lines know where they stand, so nothing has to be looked for. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import type { Paragraph } from '../outline/paragraphs';

export class Positions {
  constructor(private readonly document: TextDocument) {}

  /** The position of a document offset, which mostly is one of the paragraph `near`. */
  at(offset: number, near: Paragraph): Position {
    const line = near.lineAt(offset);
    if (offset < line.start || offset > line.end) return this.document.positionAt(offset);
    return { line: line.number, character: line.column + offset - line.start };
  }

  /** Whether that is the position of the offset. */
  isAt(position: Position, offset: number, near: Paragraph): boolean {
    const line = near.lineAt(offset);
    if (offset < line.start || offset > line.end) return isSame(position, this.document.positionAt(offset));
    return position.line === line.number && position.character === line.column + offset - line.start;
  }
}

function isSame(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
