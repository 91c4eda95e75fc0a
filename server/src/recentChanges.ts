/** Where a document was changed a moment ago: half a pair of marks being typed is no mistake yet. */
import type { Span } from './outline/types';

interface Change {
  span: Span;
  time: number;
}

/** The last places of change of one document. The clock is the caller's. */
export class RecentChanges {
  private changes: Change[] = [];

  /** `milliseconds` is how long a change is recent. */
  constructor(private readonly milliseconds: number) {}

  /** Text at [start, end) was replaced by `length` characters. */
  add(start: number, end: number, length: number, now: number): void {
    this.forgetOld(now);
    const by = length - (end - start);
    const moved = (offset: number) => (offset >= end ? offset + by : Math.min(offset, start + length));
    for (const change of this.changes) {
      change.span = {
        start: moved(change.span.start),
        end: Math.max(moved(change.span.start), moved(change.span.end)),
      };
    }
    const span = { start, end: start + length };
    // Keys struck one after the other are one change that goes on.
    const going = this.changes.find((change) => span.start <= change.span.end && change.span.start <= span.end);
    if (going === undefined) this.changes.push({ span, time: now });
    else {
      going.span = { start: Math.min(going.span.start, start), end: Math.max(going.span.end, span.end) };
      going.time = now;
    }
  }

  /** Whether something in this stretch, or at its ends, was changed recently. */
  touch({ start, end }: Span, now: number): boolean {
    this.forgetOld(now);
    return this.changes.some(({ span }) => span.start <= end && start <= span.end);
  }

  /** How long until no change is recent any more. */
  left(now: number): number {
    this.forgetOld(now);
    return Math.max(0, ...this.changes.map(({ time }) => time + this.milliseconds - now));
  }

  /** The writer looked up from typing: saved. */
  clear(): void {
    this.changes = [];
  }

  private forgetOld(now: number): void {
    this.changes = this.changes.filter(({ time }) => now - time < this.milliseconds);
  }
}
