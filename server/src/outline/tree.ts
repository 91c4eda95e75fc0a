/**
 * The tree of a speech. It grows in stretches (treeBuilder.ts): after a change those are read again that the change may
 * touch, until one begins as it began before. All that stand before and after keep their parts.
 */
import type { Same } from '../text/splice';
import { marksOf } from './marks';
import type { Paragraph } from './paragraphs';
import { closeRanges } from './ranges';
import { type ChangedMarks, OTHER_WORDS_AT_MOST, StartMarks } from './startMarks';
import { isSameList, ORDINALS, type Stretch } from './stretch';
import { TreeBuilder } from './treeBuilder';
import type { Part, Run } from './types';

export class Tree {
  /** Of the highest level. */
  parts: Part[] = [];
  /** All parts, in the order of the text. */
  all: Part[] = [];
  /** All lists, in the order of their first members. */
  runs: Run[] = [];
  /** The lists that stand in no part. */
  tops: Run[] = [];
  /** What was read last, as paragraphs and their parts; what comes after `to` stands as it stood before. */
  latest: { from: number; to: number; parts: readonly Part[] };
  private readonly starts: StartMarks;
  private stretches: Stretch[];
  /** Stretches of which it is not known yet where their parts end. */
  private readonly unclosed = new Set<Stretch>();

  /** The parts of the given paragraphs, whose unmarked and unusual ones are skipped by their scan. */
  constructor(private paragraphs: readonly Paragraph[]) {
    this.starts = new StartMarks(paragraphs);
    const builder = new TreeBuilder(paragraphs, this.starts, new Set());
    builder.build();
    this.stretches = builder.stretches;
    this.collect(builder.stretches);
    this.latest = { from: 0, to: paragraphs.length, parts: this.all };
  }

  /** How many paragraphs it was made of. */
  get length(): number {
    return this.paragraphs.length;
  }

  /** Brings the tree up to date after a change of the paragraphs. */
  update(paragraphs: readonly Paragraph[], same: Same): void {
    const changed = this.starts.update(paragraphs, same);
    this.paragraphs = paragraphs;
    const old = this.stretches;
    const from = this.firstTouched(changed);
    const nested = pairsIn(old.slice(0, from));
    const builder = new TreeBuilder(paragraphs, this.starts, new Set(nested));
    const grown = builder.stretches;
    // The stretch of before that begins at paragraph `i`, if one does, and what stood inside what before it.
    let next = from;
    const isAsBefore = (i: number, now: Stretch) => {
      if (i < changed.to) return false;
      for (; next < old.length && !(this.stands(old[next]!) && this.beginOf(old[next]!) >= i); next++)
        for (const pair of old[next]!.nested) nested.add(pair);
      const before = old[next];
      return (
        before?.first?.paragraph === now.first!.paragraph &&
        isSameList(before!.list, now.list) &&
        !differ(nested, builder.nested).some((pair) => this.lastAsked(pair) >= next)
      );
    };
    const { first, list } = old[from]!;
    const joined = first
      ? builder.buildFrom(this.beginOf(old[from]!), upTo(first), list, isAsBefore)
      : builder.build(isAsBefore);
    const rest = joined ? old.slice(next) : [];
    if (joined) {
      goOnWith(grown.pop()!.first!, rest[0]!.first!);
      findRuns(rest[0]!);
    }
    // The list that was made anew begins in an earlier stretch.
    if (first) findRuns(old[this.lastBefore(this.indexOf(grown[0]!.first!.run.parts[0]!) + 1)]!);
    this.stretches = [...old.slice(0, from), ...grown, ...rest];
    this.collect(grown);
    this.latest = {
      from: this.beginOf(grown[0]!),
      to: joined ? this.beginOf(rest[0]!) : paragraphs.length,
      parts: grown.flatMap(({ parts }) => parts),
    };
  }

  /** Puts a paragraph in the place of one of which scan and heading say the same, with no marks inside. */
  swap(old: Paragraph, now: Paragraph): void {
    const i = now.index - this.paragraphs[0]!.index;
    const mark = this.starts.swap(i, now);
    for (const part of this.stretches[this.lastBefore(i + 1)]!.parts) {
      part.range.swap(old, now);
      if (part.paragraph === old && mark)
        Object.assign(part, { paragraph: now, mark, heading: marksOf(now, mark).start! } satisfies Partial<Part>);
    }
  }

  /** Tells all parts where they end; the last ones before paragraph `to`. */
  close(to: number): void {
    const { stretches, unclosed } = this;
    // What comes after the last parts may have changed.
    unclosed.add(stretches[stretches.length - 1]!);
    for (const [i, stretch] of stretches.entries()) {
      if (!unclosed.has(stretch)) continue;
      const next = stretches[i + 1];
      closeRanges(stretch, this.paragraphs, next ? this.beginOf(next) : to);
    }
    unclosed.clear();
  }

  /**
   * The first stretch that is read again after a change of markers: what stands in those before it was placed without
   * looking at any of them.
   */
  private firstTouched({ from, marks }: ChangedMarks): number {
    const { stretches } = this;
    // The body may begin elsewhere now.
    if (from === 0) return 0;
    let first = this.lastBefore(from);
    const lookBack = (series: string, seenFrom: number) => {
      for (let k = first - 1; k >= 0 && this.beginOf(stretches[k + 1]!) >= seenFrom; k--) {
        const asked = stretches[k]!.asked.find((one) => one.series === series)?.at;
        if (asked !== undefined && this.beginOf(stretches[k]!) + asked >= seenFrom) first = k;
      }
    };
    for (const mark of marks.values()) lookBack(mark.series, this.starts.lastBefore(from, mark));
    lookBack(ORDINALS, from - OTHER_WORDS_AT_MOST);
    return first;
  }

  /** The last stretch in which it was asked whether one series stood inside another. */
  private lastAsked(pair: string): number {
    return this.stretches.findLastIndex(({ askedNested }) => askedNested.includes(pair));
  }

  /** The last stretch that begins before paragraph `i`, or the first one. */
  private lastBefore(i: number): number {
    let low = 1;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.beginOf(this.stretches[middle]!) < i) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The index of the paragraph with which a stretch begins. */
  private beginOf({ first }: Stretch): number {
    return first ? this.indexOf(first) : 0;
  }

  private indexOf({ paragraph }: Part): number {
    return paragraph.index - (this.paragraphs[0]?.index ?? 0);
  }

  /** Whether the paragraph with which a stretch begins is still there. */
  private stands(stretch: Stretch): boolean {
    return this.paragraphs[this.beginOf(stretch)] === stretch.first?.paragraph;
  }

  /** Gathers the parts and lists of all stretches; `grown` are those that have been read now. */
  private collect(grown: readonly Stretch[]): void {
    for (const stretch of grown) {
      this.unclosed.add(stretch);
      findRuns(stretch);
    }
    this.all = [];
    this.runs = [];
    for (const { parts, runs } of this.stretches) {
      for (const part of parts) this.all.push(part);
      for (const run of runs) this.runs.push(run);
    }
    this.tops = this.runs.filter(({ level }) => level === 1);
    this.parts = this.all.filter(({ level }) => level === 1);
  }
}

/** Finds the lists that begin in a stretch. */
function findRuns(stretch: Stretch): void {
  stretch.runs = stretch.parts.filter((part) => part.run.parts[0] === part).map(({ run }) => run);
}

/** A list of the highest level, made anew with the members before the given one. */
function upTo(member: Part): Run {
  const { parts, level, parent } = member.run;
  const run = { parts: parts.slice(0, parts.indexOf(member)), level, parent };
  for (const part of run.parts) part.run = run;
  return run;
}

/** The list of the one goes on with the other in its place, and with all members after it. */
function goOnWith(one: Part, other: Part): void {
  const { run } = one;
  const { parts } = other.run;
  run.parts.pop();
  for (let i = parts.indexOf(other); i < parts.length; i++) {
    const part = parts[i]!;
    part.run = run;
    run.parts.push(part);
  }
}

function pairsIn(stretches: readonly Stretch[]): Set<string> {
  const pairs = new Set<string>();
  for (const { nested } of stretches) for (const pair of nested) pairs.add(pair);
  return pairs;
}

/** What is in one of two sets alone. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...[...a].filter((one) => !b.has(one)), ...[...b].filter((one) => !a.has(one))];
}
