/**
 * From the markers of a speech's body to a tree of parts. Nesting is found, not fixed: a family's depth comes from the
 * families open around it, and a family closes another only where the text goes on so.
 */
import { inlineHeading, startHeading } from './headings';
import { groupInline, type InlineRun, isLaterWord, isSameSeries, mayMix, seriesOf } from './inlineRuns';
import { familyOf, LAST } from './markers';
import { type Paragraph, toDocument, toDocumentEnd } from './paragraphs';
import { confirmedStarts, isUnnumberedHeading } from './starts';
import type { Mark, Part, Run } from './types';

/** A run that may still go on. */
interface Frame {
  run: Run;
  /** Its latest member. */
  part: Part;
  /** Its latest member stands inside a paragraph. */
  inline: boolean;
  /** One inline member, which counts only if another paragraph continues it. */
  pending: boolean;
  /** An unnumbered heading stood inside one of its members. */
  hasHeadings: boolean;
  /** An unnumbered heading stands after its latest member. */
  headingSince: boolean;
}

export interface Tree {
  parts: Part[];
  runs: Run[];
  /** Unnumbered headings that end what stands before them: the heading and the level from which on parts end. */
  breaks: { paragraph: Paragraph; level: number }[];
}

/** The parts of the given paragraphs, whose unmarked and unusual ones are skipped by their scan. */
export function buildTree(paragraphs: readonly Paragraph[]): Tree {
  return new TreeBuilder(paragraphs).build();
}

/** Lists of the same words are found inside each other up to this depth. */
const DEEPEST = 12;

class TreeBuilder {
  private readonly stack: Frame[] = [];
  private readonly runs: Run[] = [];
  private readonly pending = new Set<Run>();
  /** Which series stood directly inside which: a series that stood inside before stands inside again. */
  private readonly nested = new Set<string>();
  private readonly breaks: Tree['breaks'] = [];
  /** The paragraphs' own markers, undefined where there is none or it does not count. */
  private readonly starts: (Mark | undefined)[];
  /** Where the start marks of each series stand, as indices of paragraphs. */
  private readonly series = new Map<string, number[]>();

  private readonly places: Map<Paragraph, number>;

  constructor(private readonly paragraphs: readonly Paragraph[]) {
    this.places = new Map(paragraphs.map((paragraph, i) => [paragraph, i]));
    this.starts = confirmedStarts(paragraphs);
    for (const [i, mark] of this.starts.entries()) {
      if (!mark) continue;
      const places = this.series.get(seriesOf(mark));
      if (places) places.push(i);
      else this.series.set(seriesOf(mark), [i]);
    }
  }

  build(): Tree {
    for (const [i, paragraph] of this.paragraphs.entries()) {
      const start = this.starts[i];
      let part: Part | undefined;
      if (start) part = this.placeStart(i, paragraph, start);
      else if (isUnnumberedHeading(paragraph, this.paragraphs[i + 1])) this.breakAt(i, paragraph);
      this.placeInline(i, paragraph, part, groupInline(part && start, paragraph.scan.inline));
    }
    this.dropPending();
    const runs = this.runs.filter((run) => run.parts.length > 0);
    return {
      parts: runs
        .filter((run) => !run.parent)
        .flatMap((run) => run.parts)
        .sort(byStart),
      runs,
      breaks: this.breaks,
    };
  }

  private placeStart(i: number, paragraph: Paragraph, mark: Mark): Part | undefined {
    const frame = this.findFrame(i, mark);
    // A second 另一方面 is no member.
    if (mark.family === 'aspect' && mark.ordinal > 1 && (!frame || last(frame).ordinal !== 1)) return undefined;
    if (frame) {
      const restart = this.beginsAnew(i, mark, frame);
      this.stack.length = this.stack.indexOf(frame) + 1;
      const part = makePart(
        mark,
        paragraph,
        startHeading(paragraph, mark),
        restart ? this.newRun(frame.run.parent) : frame.run,
      );
      this.pending.delete(frame.run);
      frame.run = part.run;
      frame.part = part;
      frame.inline = false;
      frame.pending = false;
      frame.headingSince = false;
      return part;
    }
    while (this.stack.length > 0 && this.closes(i, mark, this.stack[this.stack.length - 1]!)) this.stack.pop();
    const parent = this.innermost();
    const part = makePart(mark, paragraph, startHeading(paragraph, mark), this.newRun(parent));
    if (parent) this.nested.add(`${seriesOf(parent.mark)}>${seriesOf(mark)}`);
    this.stack.push({ run: part.run, part, inline: false, pending: false, hasHeadings: false, headingSince: false });
    return part;
  }

  /** The open run that the paragraph's marker belongs to. */
  private findFrame(i: number, mark: Mark): Frame | undefined {
    const frames = [...this.stack].reverse();
    const continues = (frame: Frame) =>
      mark.ordinal > 1 &&
      (mark.ordinal === last(frame).ordinal + 1 ||
        isLaterWord(last(frame), mark) ||
        (mark.ordinal === LAST && last(frame).family === 'sequence' && last(frame).ordinal > 1));
    return (
      frames.find((frame) => !frame.inline && isSameSeries(last(frame), mark) && continues(frame)) ??
      frames.find((frame) => frame.inline && isSameSeries(last(frame), mark) && continues(frame)) ??
      frames.find((frame) => mayMix(last(frame), mark) && continues(frame)) ??
      frames.find((frame) => !frame.inline && isSameSeries(last(frame), mark) && !this.nestsAgain(i, mark, frame))
    );
  }

  /**
   * Whether 1 in an open list begins a new list beside it. It does after an unnumbered heading, and after an unmarked
   * paragraph that leads to it; otherwise the number is wrong, as where parts were moved or pasted.
   */
  private beginsAnew(i: number, mark: Mark, frame: Frame): boolean {
    if (mark.ordinal !== 1) return false;
    // 一是…二是… in one paragraph, 一是…二是… in the next.
    if (frame.part.form === 'inline' && this.holdsSecond(i, mark)) return true;
    if (!this.goesOn(i, mark, 2)) return false;
    if (frame.headingSince) return true;
    const previous = this.paragraphs[i - 1];
    const { genus, rank } = familyOf(mark.family);
    if (!previous || this.starts[i - 1] || rank <= 10) return false;
    return genus === 'enumerator' || previous.scan.ending === 'colon' || this.isSingleList(frame);
  }

  /** Whether the next member of the paragraph's own list stands in the same paragraph. */
  private holdsSecond(i: number, mark: Mark): boolean {
    return this.paragraphs[i]!.scan.inline.find((other) => isSameSeries(other, mark))?.ordinal === 2;
  }

  /** 一是 (a paragraph) with a list 一是, 二是 of its own below: the outer list goes on later. */
  private nestsAgain(i: number, mark: Mark, frame: Frame): boolean {
    if (
      mark.ordinal !== 1 ||
      frame.run.parts.length > 1 ||
      familyOf(mark.family).genus !== 'enumerator' ||
      this.stack.length > DEEPEST
    )
      return false;
    return this.stack[this.stack.length - 1] !== frame && this.goesOn(i, mark, 2);
  }

  /** The first marker of the mark's series after paragraph `i`. */
  private nextOfSeries(i: number, mark: Mark): Mark | undefined {
    const places = this.series.get(seriesOf(mark)) ?? [];
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! <= i) low = middle + 1;
      else high = middle;
    }
    return low < places.length ? this.starts[places[low]!] : undefined;
  }

  /** Whether the next marker of the series shows `ordinal`. */
  private goesOn(i: number, mark: Mark, ordinal: number): boolean {
    return this.nextOfSeries(i, mark)?.ordinal === ordinal;
  }

  /** Whether a new list that begins with `mark` ends the list of `frame`, instead of standing inside its last member. */
  private closes(i: number, mark: Mark, frame: Frame): boolean {
    if (frame.inline) return true;
    const inner = familyOf(mark.family);
    const outer = familyOf(last(frame).family);
    // The order of chapters, sections and articles is fixed.
    if (inner.genus === 'article' && outer.genus === 'article') return inner.rank <= outer.rank;
    if (this.continuesLater(frame, i) || this.nested.has(`${seriesOf(last(frame))}>${seriesOf(mark)}`)) return false;
    if (inner.rank !== outer.rank) return inner.rank < outer.rank;
    // Two lists of the same rank, as 一是 and 一要: the second is inside only where the member leads to it.
    const previous = this.paragraphs[i - 1];
    const leads = previous === frame.part.paragraph && (previous.scan.ending === 'colon' || !previous.scan.sentence);
    return !leads;
  }

  /** Whether a marker after paragraph `i` is the next member of the frame's list, before the list begins anew. */
  private continuesLater(frame: Frame, i: number): boolean {
    return this.goesOn(i, last(frame), last(frame).ordinal + 1);
  }

  private placeInline(i: number, paragraph: Paragraph, start: Part | undefined, runs: readonly InlineRun[]): void {
    const parts = new Map<Mark, Part>();
    const ends = new Map<Mark, number>();
    const marks = runs.flatMap((run) => run.marks).sort((a, b) => a.start - b.start);
    for (const [k, mark] of marks.entries()) ends.set(mark, marks[k + 1]?.start ?? paragraph.text.length);
    const heading = (mark: Mark) => inlineHeading(paragraph, mark, ends.get(mark)!);

    const inside = runs.find((run) => !run.pending && run.marks.some((mark) => mark !== start?.mark));
    if (start && inside) {
      const limit = inside.marks.find((mark) => mark !== start.mark)!.start;
      const { span, ...heading } = startHeading(paragraph, start.mark, limit);
      Object.assign(start, heading, { heading: span });
    }
    for (const run of runs) {
      const first = run.marks[0]!;
      if (run.fromStart) {
        for (const mark of run.marks.slice(1)) parts.set(mark, makePart(mark, paragraph, heading(mark), start!.run));
        const frame = this.stack.find((candidate) => candidate.run === start!.run);
        if (frame) frame.part = start!.run.parts[start!.run.parts.length - 1]!;
        continue;
      }
      const continued = run.under ? undefined : this.continuedBy(first, paragraph);
      if (run.pending && !continued && first.ordinal !== 1) continue;
      if (continued) {
        for (const mark of run.marks) parts.set(mark, makePart(mark, paragraph, heading(mark), continued.run));
        this.pending.delete(continued.run);
        continued.part = continued.run.parts[continued.run.parts.length - 1]!;
        continue;
      }
      const parent = (run.under && parts.get(run.under)) ?? start ?? this.around(i, first);
      const made = this.newRun(parent);
      for (const mark of run.marks) parts.set(mark, makePart(mark, paragraph, heading(mark), made));
      if (run.pending) this.pending.add(made);
      this.closeInline(paragraph);
      this.stack.push({
        run: made,
        part: made.parts[made.parts.length - 1]!,
        inline: true,
        pending: run.pending,
        hasHeadings: false,
        headingSince: false,
      });
    }
  }

  /** The list of an earlier paragraph that an inline member goes on with. */
  private continuedBy(mark: Mark, paragraph: Paragraph): Frame | undefined {
    if (mark.ordinal === 1) return undefined;
    return this.stack.findLast(
      (frame) =>
        isSameSeries(last(frame), mark) &&
        last(frame).ordinal + 1 === mark.ordinal &&
        frame.part.paragraph !== paragraph,
    );
  }

  /** Inline lists of earlier paragraphs end where a later paragraph begins one. */
  private closeInline(paragraph: Paragraph): void {
    const open = this.stack.filter((frame) => !frame.inline || frame.part.paragraph === paragraph);
    this.stack.splice(0, this.stack.length, ...open);
  }

  /** An unnumbered heading ends the lists below it that do not go on after it, unless such headings stand inside them. */
  private breakAt(i: number, paragraph: Paragraph): void {
    let closed: number | undefined;
    for (const [depth, frame] of this.stack.entries()) {
      if (
        closed === undefined &&
        !frame.hasHeadings &&
        familyOf(last(frame).family).rank > 10 &&
        !this.continuesLater(frame, i)
      )
        closed = depth;
      frame.hasHeadings = true;
      frame.headingSince = true;
    }
    if (closed === undefined) return;
    this.breaks.push({ paragraph, level: this.stack[closed]!.run.level });
    this.stack.length = closed;
  }

  /** The innermost open part that begins a paragraph. */
  private innermost(): Part | undefined {
    for (let i = this.stack.length - 1; i >= 0; i--) if (!this.stack[i]!.inline) return this.stack[i]!.part;
    return undefined;
  }

  /**
   * The part in which an inline list of an unmarked paragraph stands. A finished list of enumerators does not hold it
   * where the words are the same, or where its other members are single paragraphs; it is over then.
   */
  private around(i: number, mark: Mark): Part | undefined {
    for (let depth = this.stack.length - 1; depth >= 0; depth--) {
      const frame = this.stack[depth]!;
      if (frame.inline) continue;
      const finished = familyOf(last(frame).family).genus === 'enumerator' && !this.continuesLater(frame, i);
      if (!finished || !(isSameSeries(last(frame), mark) || this.isSingleList(frame))) return frame.part;
      this.stack.splice(depth, 1);
    }
    return undefined;
  }

  /** Whether the list has two members or more, and every one but the last is a single paragraph. */
  private isSingleList(frame: Frame): boolean {
    const places = frame.run.parts.map((part) => this.places.get(part.paragraph)!);
    return places.length > 1 && places.every((at, k) => k === 0 || at - places[k - 1]! <= 1);
  }

  private newRun(parent: Part | undefined): Run {
    const run: Run = { parts: [], parent, level: parent ? parent.level + 1 : 1 };
    this.runs.push(run);
    return run;
  }

  /** A lone member that no other paragraph went on with is none. */
  private dropPending(): void {
    const parents = new Set([...this.pending].map((run) => run.parent));
    for (const parent of parents)
      if (parent) parent.children = parent.children.filter((child) => !this.pending.has(child.run));
    for (const run of this.pending) run.parts = [];
  }
}

function last(frame: Frame): Mark {
  return frame.part.mark;
}

function byStart(a: Part, b: Part): number {
  return a.heading.start - b.heading.start;
}

function makePart(mark: Mark, paragraph: Paragraph, heading: ReturnType<typeof startHeading>, run: Run): Part {
  const part: Part = {
    mark,
    paragraph,
    level: run.level,
    form: heading.form,
    heading: heading.span,
    title: heading.title,
    titled: heading.titled,
    markEnd: toDocumentEnd(paragraph, mark.end),
    range: { start: toDocument(paragraph, mark.start), end: heading.span.end },
    parent: run.parent,
    children: [],
    run,
  };
  run.parts.push(part);
  run.parent?.children.push(part);
  return part;
}
