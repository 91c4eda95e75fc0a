/** Positions of places whose paragraph is known: its lines know their numbers, so nothing has to be looked for. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import type { Paragraph } from '../outline/paragraphs';

export class Positions {
  constructor(private readonly document: TextDocument) {}

  /** The position of a document offset, which mostly is one of the paragraph `near`. */
  at(offset: number, near: Paragraph): Position {
    if (offset < near.start || offset > near.end) return this.document.positionAt(offset);
    const { number } = near.lineAt(offset);
    return { line: number, character: offset - this.startOf(number) };
  }

  /** Whether that is the position of the offset. */
  isAt({ line, character }: Position, offset: number, near: Paragraph): boolean {
    if (offset < near.start || offset > near.end) {
      const position = this.document.positionAt(offset);
      return line === position.line && character === position.character;
    }
    return line === near.lineAt(offset).number && character === offset - this.startOf(line);
  }

  private startOf(line: number): number {
    return this.document.offsetAt({ line, character: 0 });
  }
}
