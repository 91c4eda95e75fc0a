/** One physical line that holds text, and what it says by itself. Tens of thousands are kept: each field counts. */
import { countCharacters, type Measures, measure } from '../text/characters';
import { factsOf, OF_TEXT, PAGE_NUMBER } from './lineFacts';
import { matchMarker } from './matchMarker';
import type { Paragraph } from './paragraphs';
import type { Mark } from './types';

/** What stands about a line and is no text. */
export interface Around {
  skipped: number;
  lead: string;
  rest: string;
}

/** A line without its outer blanks. Document offsets; they move with the text before the line. */
export class TextLine {
  /** The paragraph that begins here. */
  paragraph: Paragraph | undefined = undefined;
  /** How many characters (字数) stand before it in the text; set when they are counted (lengths.ts). */
  before = 0;
  private ownHalves = -1;
  private ownCharacters = -1;
  /** What is known of lineFacts.ts. */
  private facts: number;

  constructor(
    readonly text: string,
    public start: number,
    /** Among the physical lines of the document, 0-based. */
    public number: number,
    /** Where it begins on its physical line. */
    readonly column: number,
    /** Width of the blanks before it, in half-width characters. */
    readonly indentHalves: number,
    /** Blank lines directly before it. */
    readonly blanksBefore: number,
    /** What else stands about it; undefined where that is nothing, as nearly everywhere. */
    private readonly around: Around | undefined,
    isPageNumber: boolean,
  ) {
    this.facts = isPageNumber ? PAGE_NUMBER : 0;
  }

  /** Whether only blank lines and blanks stand before it, and nothing after it on its physical line. */
  get isBare(): boolean {
    return this.around === undefined;
  }

  /** Characters on the physical lines between the line before and this one: comments, marks that are alone. */
  get skipped(): number {
    return this.around?.skipped ?? 0;
  }

  /** What stands before it on its physical line, where that is more than blanks: a comment, the marks of Markdown. */
  get lead(): string {
    return this.around?.lead ?? '';
  }

  /** What stands after it on its physical line: blanks, the marks of Markdown. */
  get rest(): string {
    return this.around?.rest ?? '';
  }

  get end(): number {
    return this.start + this.text.length;
  }

  /** Width of the blanks before it, in full-width characters. */
  get indent(): number {
    return this.indentHalves / 2;
  }

  /** Its width without the indent, in half-width characters. */
  get halves(): number {
    if (this.ownHalves < 0) this.measure();
    return this.ownHalves;
  }

  /** True until another line is measured. */
  measure(): Readonly<Measures> {
    const measures = measure(this.text);
    this.ownHalves = measures.halves;
    this.ownCharacters = measures.characters;
    return measures;
  }

  /** Its width without the indent, in full-width characters. */
  get width(): number {
    return this.halves / 2;
  }

  /** Its characters (字数). */
  get characters(): number {
    if (this.ownCharacters < 0) this.ownCharacters = countCharacters(this.text);
    return this.ownCharacters;
  }

  /** They have been counted by the way. */
  set characters(count: number) {
    this.ownCharacters = count;
  }

  /** Whether it has a fact of lineFacts.ts. */
  is(fact: number): boolean {
    if ((this.facts & OF_TEXT) === 0) this.facts |= OF_TEXT | factsOf(this.text);
    return (this.facts & fact) !== 0;
  }

  /** The number of a page alone on its line. */
  get isPageNumber(): boolean {
    return (this.facts & PAGE_NUMBER) !== 0;
  }

  /** # and a blank stand before it at the beginning of the physical line: a heading of Markdown. */
  get isHeading(): boolean {
    return /^#{1,6} /.test(this.lead);
  }

  /** The marker it begins with. Looked for each time: that costs less than to keep it. */
  get mark(): Mark | undefined {
    return matchMarker(this.text, 0, false);
  }
}
