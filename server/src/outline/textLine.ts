/** One physical line that holds text, and what it says by itself. Tens of thousands are kept: each field counts. */
import { countCharacters, type Measures, measure } from '../text/characters';
import { factsOf, holdsPoint, OF_TEXT, PAGE_NUMBER } from './lineFacts';
import type { LineLayout } from './lineLayout';
import { canBeginMarker, matchMarker } from './matchMarker';
import type { Paragraph } from './paragraphs';
import type { Mark } from './types';

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
    /** What it was read from, and where it stands there: most lines are never asked for their text alone. */
    private readonly source: string,
    private readonly at: number,
    readonly length: number,
    public start: number,
    /** Among the physical lines of the document, 0-based. */
    public number: number,
    readonly layout: LineLayout,
    isPageNumber: boolean,
  ) {
    this.facts = isPageNumber ? PAGE_NUMBER : 0;
  }

  /** Cut out each time. */
  get text(): string {
    return this.source.slice(this.at, this.at + this.length);
  }

  get column(): number {
    return this.layout.column;
  }

  get indentHalves(): number {
    return this.layout.indentHalves;
  }

  get blanksBefore(): number {
    return this.layout.blanksBefore;
  }

  get end(): number {
    return this.start + this.length;
  }

  /** Width of the blanks before it, in full-width characters. */
  get indent(): number {
    return this.layout.indentHalves / 2;
  }

  /** Its width without the indent, in half-width characters. */
  get halves(): number {
    if (this.ownHalves < 0) this.measure();
    return this.ownHalves;
  }

  /** True until another line is measured. */
  measure(): Readonly<Measures> {
    const measures = measure(this.source, this.at, this.at + this.length);
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
    if (this.ownCharacters < 0) this.ownCharacters = countCharacters(this.source, this.at, this.at + this.length);
    return this.ownCharacters;
  }

  /** They have been counted by the way. */
  set characters(count: number) {
    this.ownCharacters = count;
  }

  /** Whether it has a fact of lineFacts.ts. */
  is(fact: number): boolean {
    if ((this.facts & OF_TEXT) === 0) this.facts |= OF_TEXT | factsOf(this.source, this.at, this.at + this.length);
    return (this.facts & fact) !== 0;
  }

  /** The number of a page alone on its line. */
  get isPageNumber(): boolean {
    return (this.facts & PAGE_NUMBER) !== 0;
  }

  /** Whether it holds ，。；：. */
  get holdsPoint(): boolean {
    return holdsPoint(this.source, this.at, this.at + this.length);
  }

  /** # and a blank stand before it at the beginning of the physical line: a heading of Markdown. */
  get isHeading(): boolean {
    return /^#{1,6} /.test(this.layout.lead);
  }

  /** The marker it begins with. Looked for each time: that costs less than to keep it. */
  get mark(): Mark | undefined {
    return canBeginMarker(this.source.charCodeAt(this.at)) ? matchMarker(this.text, 0, false) : undefined;
  }
}
