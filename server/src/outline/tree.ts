/**
 * The tree of a speech. It grows in stretches (treeBuilder.ts): after a change those are read again that the change may
 * touch, until one begins as it began before. All that stand before and after keep their parts.
 */
import { firstWhere, type Same, spliceInto } from '../text/splice';
import { marksOf } from './marks';
import type { Paragraph } from './paragraphs';
import { closeRanges } from './ranges';
import { forgetKept, makeRun } from './run';
import { type ChangedMarks, OTHER_WORDS_AT_MOST, StartMarks } from './startMarks';
import { isSameList, ORDINALS, type Stretch } from './stretch';
import { TreeBuilder } from './treeBuilder';
import type { Part, Run } from './types';

/** Its lists are changed in place. */
export class Tree {
  /** All parts, in the order of the text. */
  readonly all: Part[] = [];
  /** All lists, in the order of their first members. */
  readonly runs: Run[] = [];
  /** Of the highest level. */
  parts: Part[] = [];
  /** The lists that stand in no part. */
  tops: Run[] = [];
  /** The paragraphs with announcements. */
  readonly announcing: Paragraph[];
  /** What was read last, as paragraphs and their parts; what comes after `to` stands as it stood before. */
  latest: { from: number; to: number; parts: readonly Part[] };
  private readonly starts: StartMarks;
  private readonly stretches: Stretch[] = [];
  /** Stretches of which it is not known yet where their parts end. */
  private readonly unclosed = new Set<Stretch>();

  /** The parts of the given paragraphs, whose unmarked and unusual ones are skipped by their scan. */
  constructor(private readonly paragraphs: Paragraph[]) {
    this.starts = new StartMarks(paragraphs);
    const builder = new TreeBuilder(paragraphs, this.starts, new Set());
    builder.build();
    this.put(0, 0, builder.stretches);
    this.findTops();
    this.announcing = paragraphs.filter(announces);
    this.latest = { from: 0, to: paragraphs.length, parts: this.all };
  }

  /** The paragraphs it was made of. */
  get body(): readonly Paragraph[] {
    return this.paragraphs;
  }

  /** Brings the tree up to date after a change of its paragraphs, which are those of a list from one on. */
  update(list: readonly Paragraph[], begin: number, length: number, same: Same): void {
    const { paragraphs, stretches: old } = this;
    const { head, tail, before } = same;
    const added = list.slice(begin + head, begin + length - tail);
    spliceInto(paragraphs, { at: head, removed: { length: before - head - tail }, added });
    this.announceAgain(head, added, paragraphs.length - tail);
    const changed = this.starts.update(paragraphs, same);
    const from = this.firstTouched(changed);
    const nested = pairsIn(old, from);
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
    const { first, list: listSoFar } = old[from]!;
    const joined = first
      ? builder.buildFrom(this.beginOf(old[from]!), upTo(first), listSoFar, isAsBefore)
      : builder.build(isAsBefore);
    if (joined) goOnWith(grown.pop()!.first!, old[next]!.first!);
    const parts = this.put(from, joined ? next : old.length, grown);
    const after = from + grown.length;
    if (joined) this.findRuns(after);
    // The list that was made anew begins in an earlier stretch.
    if (first) this.findRuns(this.lastBefore(this.indexOf(grown[0]!.first!.run.parts[0]!) + 1));
    this.findTops();
    this.latest = {
      from: this.beginOf(grown[0]!),
      to: joined ? this.beginOf(old[after]!) : paragraphs.length,
      parts,
    };
  }

  /** Puts a paragraph in the place of one of which scan and heading say the same, with no marks inside. */
  swap(old: Paragraph, now: Paragraph): void {
    const i = now.index - this.paragraphs[0]!.index;
    this.paragraphs[i] = now;
    const mark = this.starts.swap(i, now);
    const { parts } = this.stretches[this.lastBefore(i + 1)]!;
    forgetKept(parts);
    for (const part of parts) {
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
    for (let i = 0; i < stretches.length; i++) {
      const stretch = stretches[i]!;
      if (!unclosed.has(stretch)) continue;
      const next = stretches[i + 1];
      closeRanges(stretch, this.paragraphs, next ? this.beginOf(next) : to);
      forgetKept(stretch.parts);
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
    return Math.max(0, firstWhere(this.stretches, (stretch) => this.beginOf(stretch) >= i) - 1);
  }

  /** The index of the paragraph with which a stretch begins. */
  private beginOf({ first }: Stretch): number {
    return first ? this.indexOf(first) : 0;
  }

  private indexOf({ paragraph }: Part): number {
    return this.indexIn(paragraph);
  }

  private indexIn({ index }: Paragraph): number {
    return index - (this.paragraphs[0]?.index ?? 0);
  }

  /** Whether the paragraph with which a stretch begins is still there. */
  private stands(stretch: Stretch): boolean {
    return this.paragraphs[this.beginOf(stretch)] === stretch.first?.paragraph;
  }

  /** Puts stretches in the place of those from one to another, with their parts, which it returns, and their lists. */
  private put(from: number, to: number, grown: readonly Stretch[]): readonly Part[] {
    for (const stretch of grown) {
      this.unclosed.add(stretch);
      stretch.runs = listsBegunBy(stretch.parts);
    }
    const parts = grown.flatMap((stretch) => stretch.parts);
    const runs = grown.flatMap((stretch) => stretch.runs);
    const removed = (what: 'parts' | 'runs') => ({ length: this.count(what, from, to) });
    spliceInto(this.all, { at: this.count('parts', 0, from), removed: removed('parts'), added: parts });
    spliceInto(this.runs, { at: this.count('runs', 0, from), removed: removed('runs'), added: runs });
    spliceInto(this.stretches, { at: from, removed: { length: to - from }, added: grown });
    return parts;
  }

  /** Brings the paragraphs with announcements up to date, where others stand now in [from, end). */
  private announceAgain(from: number, paragraphs: readonly Paragraph[], end: number): void {
    const { announcing } = this;
    const stands = (paragraph: Paragraph, i: number) => i >= end && this.paragraphs[i] === paragraph;
    const at = from === 0 ? 0 : firstWhere(announcing, (paragraph) => this.indexIn(paragraph) >= from);
    let to = at;
    while (to < announcing.length && !stands(announcing[to]!, this.indexIn(announcing[to]!))) to++;
    spliceInto(announcing, { at, removed: { length: to - at }, added: paragraphs.filter(announces) });
  }

  /** How many parts or lists some stretches have. */
  private count(what: 'parts' | 'runs', from: number, to: number): number {
    let count = 0;
    for (let i = from; i < to; i++) count += this.stretches[i]![what].length;
    return count;
  }

  private findTops(): void {
    this.parts = this.all.filter(({ level }) => level === 1);
    this.tops = listsBegunBy(this.parts);
  }

  /** Finds again which lists begin in a stretch. */
  private findRuns(i: number): void {
    const stretch = this.stretches[i]!;
    const added = listsBegunBy(stretch.parts);
    spliceInto(this.runs, { at: this.count('runs', 0, i), removed: stretch.runs, added });
    stretch.runs = added;
  }
}

function announces({ scan }: Paragraph): boolean {
  return scan.announcements.length > 0;
}

/** The lists of which some parts are the first. */
function listsBegunBy(parts: readonly Part[]): Run[] {
  return parts.filter((part) => part.run.parts[0] === part).map(({ run }) => run);
}

/** A list of the highest level, made anew with the members before the given one. */
function upTo(member: Part): Run {
  const { parts, level, parent } = member.run;
  const run = makeRun(parts.slice(0, parts.indexOf(member)), level, parent);
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

/** What stood directly inside what in the stretches before one. */
function pairsIn(stretches: readonly Stretch[], to: number): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i < to; i++) for (const pair of stretches[i]!.nested) pairs.add(pair);
  return pairs;
}

/** What is in one of two sets alone. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...[...a].filter((one) => !b.has(one)), ...[...b].filter((one) => !a.has(one))];
}
