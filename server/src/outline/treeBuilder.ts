/**
 * From the markers of a speech's body to parts inside each other. Nesting is found, not fixed: a family's depth comes from
 * the families open around it, and a family closes another only where the text goes on so.
 */
import type { Heading } from './headings';
import { type InlineRun, isLaterWord, isOrdinal, isSameSeries, mayMix } from './inlineRuns';
import { familyOf, LAST } from './markers';
import { type InlineMark, marksOf } from './marks';
import type { Paragraph } from './paragraphs';
import { makePart } from './part';
import { makeRun } from './run';
import type { StartMarks } from './startMarks';
import { isUnnumberedHeading } from './starts';
import {
  addOnce,
  type Frame,
  type ListSoFar,
  last,
  mayBreak,
  newStretch,
  noteAsked,
  ORDINALS,
  pairOf,
  type Stretch,
} from './stretch';
import type { Mark, Part, Run } from './types';

/** Whether no more has to be read where a stretch has begun at paragraph `i`. */
type IsEnough = (i: number, stretch: Stretch) => boolean;

/** Lists of the same words are found inside each other up to this depth. */
const DEEPEST = 12;

export class TreeBuilder {
  /** What has been read so far. */
  readonly stretches: Stretch[] = [];
  /** Lists that may still go on, the innermost last. */
  private readonly stack: Frame[] = [];
  /** The part of each level that is still open: whatever comes next stands in one of them. */
  private readonly open: Part[] = [];
  /** Lists of one inline member, which counts only if another paragraph goes on with it. */
  private readonly pending = new Set<Run>();
  /** Lists with a member that is more than a paragraph, the last one not counted. */
  private readonly loose = new Set<Run>();
  private stretch: Stretch;
  /** The index of its first paragraph. */
  private begin = 0;

  constructor(
    private readonly paragraphs: readonly Paragraph[],
    private readonly starts: StartMarks,
    /** Which series stood directly inside which: a series that stood inside before stands inside again. */
    readonly nested: Set<string>,
  ) {
    this.stretch = this.beginStretch(0, undefined, { hasOthers: false, isLoose: false, hasHeadings: false });
  }

  /** Reads from the first paragraph on, until a stretch begins that is enough; says whether one was. */
  build(isEnough?: IsEnough): boolean {
    return this.read(0, isEnough);
  }

  /** Reads from the beginning of a stretch on: paragraph `i`, whose marker goes on with the given members of a list. */
  buildFrom(i: number, run: Run, list: ListSoFar, isEnough: IsEnough): boolean {
    const paragraph = this.paragraphs[i]!;
    const mark = this.starts.at(i)!;
    const marks = marksOf(paragraph, mark);
    const part = makePart(mark, paragraph, marks.start!, run);
    if (list.isLoose) this.loose.add(run);
    this.open.push(part);
    this.stack.push({ run, part, inline: false, hasHeadings: list.hasHeadings, headingSince: false });
    this.stretches.length = 0;
    this.stretch = this.beginStretch(i, part, list);
    if (paragraph.scan.inline.length > 0) this.placeInline(i, paragraph, part, marks.inline);
    return this.read(i + 1, isEnough);
  }

  private read(from: number, isEnough: IsEnough | undefined): boolean {
    for (let i = from; i < this.paragraphs.length; i++) {
      const paragraph = this.paragraphs[i]!;
      const start = this.starts.at(i);
      let part: Part | undefined;
      if (start) part = this.placeStart(i, paragraph, start);
      else if (isUnnumberedHeading(paragraph, this.paragraphs[i + 1])) this.breakAt(i, paragraph);
      if (part && part.level === 1 && this.stack.length === 1) {
        this.stretch.parts.pop();
        this.endStretch();
        this.stretch = this.beginStretch(i, part, this.listSoFar());
        if (isEnough?.(i, this.stretch)) return true;
      }
      if (paragraph.scan.inline.length > 0)
        this.placeInline(i, paragraph, part, marksOf(paragraph, part && start).inline);
    }
    this.endStretch();
    return false;
  }

  private beginStretch(i: number, first: Part | undefined, list: ListSoFar): Stretch {
    const stretch = newStretch(first, list);
    this.begin = i;
    this.stretches.push(stretch);
    return stretch;
  }

  private listSoFar(): ListSoFar {
    const frame = this.stack[0]!;
    const { run, hasHeadings } = frame;
    return {
      hasOthers: run.parts.length > 1,
      isLoose: this.loose.has(run),
      hasHeadings: hasHeadings && mayBreak(frame),
    };
  }

  private placeStart(i: number, paragraph: Paragraph, mark: Mark): Part | undefined {
    const heading = marksOf(paragraph, mark).start!;
    const frame = this.findFrame(i, mark);
    // A second 另一方面 is no member.
    if (mark.family === 'aspect' && mark.ordinal > 1 && (!frame || last(frame).ordinal !== 1)) return undefined;
    if (frame) {
      const run = this.beginsAnew(i, mark, frame) ? this.newRun(frame.run.parent) : frame.run;
      this.stack.length = this.stack.indexOf(frame) + 1;
      const part = this.add(mark, paragraph, heading, run);
      Object.assign(frame, { run: part.run, part, inline: false, headingSince: false } satisfies Partial<Frame>);
      return part;
    }
    while (this.stack.length > 0 && this.closes(i, mark, this.stack[this.stack.length - 1]!)) this.stack.pop();
    const parent = this.innermost();
    const part = this.add(mark, paragraph, heading, this.newRun(parent));
    if (parent) this.nest(parent.mark, mark);
    this.stack.push({ run: part.run, part, inline: false, hasHeadings: false, headingSince: false });
    return part;
  }

  /** Makes a part of a run. Where the run's parent has been closed meanwhile, it begins a run in what is open of it. */
  private add(mark: Mark, paragraph: Paragraph, heading: Heading, run: Run): Part {
    const home = run.parent === this.stillOpen(run.parent) ? run : this.newRun(this.stillOpen(run.parent));
    const before = home.parts[home.parts.length - 1];
    if (before && paragraph.index - before.paragraph.index > 1) this.loose.add(home);
    const part = makePart(mark, paragraph, heading, home);
    this.stretch.parts.push(part);
    this.open.length = part.level - 1;
    this.open.push(part);
    if (home.parts.length > 1) this.pending.delete(home);
    return part;
  }

  /** The innermost open part among a part and those above it. */
  private stillOpen(part: Part | undefined): Part | undefined {
    let found = part;
    while (found && this.open[found.level - 1] !== found) found = found.parent;
    return found;
  }

  /** The open run that the paragraph's marker belongs to. */
  private findFrame(i: number, mark: Mark): Frame | undefined {
    const { stack } = this;
    let inline: Frame | undefined;
    let mixed: Frame | undefined;
    for (let k = stack.length - 1; k >= 0 && mark.ordinal > 1; k--) {
      const frame = stack[k]!;
      const isSame = isSameSeries(last(frame), mark);
      if (!(isSame || mayMix(last(frame), mark)) || !isNext(last(frame), mark)) continue;
      if (isSame && !frame.inline) return frame;
      if (isSame) inline ??= frame;
      if (mayMix(last(frame), mark)) mixed ??= frame;
    }
    if (inline ?? mixed) return inline ?? mixed;
    for (let k = stack.length - 1; k >= 0; k--) {
      const frame = stack[k]!;
      if (!frame.inline && isSameSeries(last(frame), mark) && !this.nestsAgain(i, mark, frame)) return frame;
    }
    return undefined;
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
    if (!previous || this.starts.at(i - 1) || rank <= 10) return false;
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

  /** Whether a new list that begins with `mark` ends the list of `frame`, instead of standing inside its last member. */
  private closes(i: number, mark: Mark, frame: Frame): boolean {
    if (frame.inline) return true;
    const inner = familyOf(mark.family);
    const outer = familyOf(last(frame).family);
    // The order of chapters, sections and articles is fixed.
    if (inner.genus === 'article' && outer.genus === 'article') return inner.rank <= outer.rank;
    if (this.continuesLater(frame, i) || this.isNested(last(frame), mark)) return false;
    if (inner.rank !== outer.rank) return inner.rank < outer.rank;
    // Two lists of the same rank, as 一是 and 一要: the second is inside only where the member leads to it.
    const previous = this.paragraphs[i - 1];
    const leads = previous === frame.part.paragraph && (previous.scan.ending === 'colon' || !previous.scan.sentence);
    return !leads;
  }

  private nest(outer: Mark, inner: Mark): void {
    const pair = pairOf(outer, inner);
    this.nested.add(pair);
    addOnce(this.stretch.nested, pair);
  }

  private isNested(outer: Mark, inner: Mark): boolean {
    const pair = pairOf(outer, inner);
    addOnce(this.stretch.askedNested, pair);
    return this.nested.has(pair);
  }

  /** Whether the next marker of the mark's series after paragraph `i` shows `ordinal`. */
  private goesOn(i: number, mark: Mark, ordinal: number): boolean {
    noteAsked(this.stretch, mark.series, i - this.begin);
    if (isOrdinal(mark)) noteAsked(this.stretch, ORDINALS, i - this.begin);
    return this.starts.goesOn(i, mark, ordinal);
  }

  /** Whether a marker after paragraph `i` is the next member of the frame's list, before the list begins anew. */
  private continuesLater(frame: Frame, i: number): boolean {
    const mark = last(frame);
    if (this.goesOn(i, mark, mark.ordinal + 1)) return true;
    // 首先 … 最后: words need not be complete.
    const next = mark.family === 'sequence' ? this.starts.nextAfter(i, mark) : undefined;
    return next !== undefined && isNext(mark, next);
  }

  /** Hangs the lists inside a paragraph into the tree, member by member in the order of the text. */
  private placeInline(i: number, paragraph: Paragraph, start: Part | undefined, marks: readonly InlineMark[]): void {
    const parts = new Map<Mark, Part>();
    const homes = new Map<InlineRun, Run | undefined>();
    for (const { mark, run, heading } of marks) {
      if (!homes.has(run)) homes.set(run, this.homeOf(i, paragraph, start, run, parts));
      const home = homes.get(run);
      if (!home) continue;
      const part = this.add(mark, paragraph, heading, home);
      parts.set(mark, part);
      homes.set(run, part.run);
      const frame = this.stack.findLast((candidate) => candidate.run === home);
      if (frame) Object.assign(frame, { run: part.run, part } satisfies Partial<Frame>);
      else this.pushInline(part);
    }
  }

  /** The run that a list inside a paragraph goes on with or begins; undefined where its one member does neither. */
  private homeOf(
    i: number,
    paragraph: Paragraph,
    start: Part | undefined,
    run: InlineRun,
    parts: ReadonlyMap<Mark, Part>,
  ): Run | undefined {
    if (run.fromStart) return start?.run;
    const first = run.marks[0]!;
    const continued = run.under ? undefined : this.continuedBy(first, paragraph);
    if (continued) return continued.run;
    if (run.pending && first.ordinal !== 1) return undefined;
    const home = this.newRun((run.under && parts.get(run.under)) ?? start ?? this.around(i, first));
    if (run.pending) this.pending.add(home);
    this.closeInline(paragraph);
    return home;
  }

  /** The list of an earlier paragraph that an inline member goes on with. */
  private continuedBy(mark: Mark, paragraph: Paragraph): Frame | undefined {
    if (mark.ordinal === 1) return undefined;
    const layer = familyOf(mark.family).genus === 'layer';
    return this.stack.findLast(
      (frame) =>
        // 二、 in mid-paragraph does not go on with headings.
        (frame.inline || !layer) &&
        isSameSeries(last(frame), mark) &&
        last(frame).ordinal + 1 === mark.ordinal &&
        frame.part.paragraph !== paragraph,
    );
  }

  private pushInline(part: Part): void {
    // What the new list closes in its paragraph cannot go on in a later one.
    const over = (frame: Frame) => frame.inline && frame.run.level >= part.level;
    while (this.stack.length > 0 && over(this.stack[this.stack.length - 1]!)) this.stack.pop();
    this.stack.push({ run: part.run, part, inline: true, hasHeadings: false, headingSince: false });
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
      if (closed === undefined && !frame.hasHeadings && mayBreak(frame) && !this.continuesLater(frame, i))
        closed = depth;
      frame.hasHeadings = true;
      frame.headingSince = true;
    }
    if (closed === undefined) return;
    const { level } = this.stack[closed]!.run;
    this.stretch.breaks.push({ paragraph, level });
    this.stack.length = closed;
    this.open.length = Math.min(this.open.length, level - 1);
  }

  /** The innermost open part that begins a paragraph. */
  private innermost(): Part | undefined {
    for (let i = this.stack.length - 1; i >= 0; i--)
      if (!this.stack[i]!.inline) return this.stillOpen(this.stack[i]!.part);
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
      if (!finished || !(isSameSeries(last(frame), mark) || this.isSingleList(frame)))
        return this.stillOpen(frame.part);
      this.stack.splice(depth, 1);
    }
    return undefined;
  }

  /** Whether the list has two members or more, and every one but the last is a single paragraph. */
  private isSingleList(frame: Frame): boolean {
    return frame.run.parts.length > 1 && !this.loose.has(frame.run);
  }

  private newRun(parent: Part | undefined): Run {
    return makeRun([], parent ? parent.level + 1 : 1, parent);
  }

  /** A lone member that no other paragraph went on with is none. Nothing goes on with it beyond its stretch. */
  private endStretch(): void {
    const { pending, stretch } = this;
    if (pending.size === 0) return;
    for (const { parent } of pending)
      if (parent) parent.children = parent.children.filter((child) => !pending.has(child.run));
    stretch.parts = stretch.parts.filter(({ run }) => !pending.has(run));
    pending.clear();
  }
}

/** Whether a mark is the next of a list of which another is the last. */
function isNext(before: Mark, mark: Mark): boolean {
  if (mark.ordinal === before.ordinal + 1 || isLaterWord(before, mark)) return true;
  return mark.ordinal === LAST && before.family === 'sequence' && before.ordinal > 1;
}
