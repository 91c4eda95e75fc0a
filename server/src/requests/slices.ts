/**
 * Long answers are made a slice at a time, one answer after the other. Between two slices everything that has come in
 * is dealt with: what is typed, what is asked by hand or for saving, and word that an answer is not wanted any more.
 */
import type { Runtime } from '../documents';
import type { Steps } from '../text/steps';

/** Milliseconds: short enough not to be felt by who types. */
const SLICE = 5;

export class Slices {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly runtime: Pick<Runtime, 'now' | 'turn'>) {}

  /**
   * Does the work when what was begun before is done. `goOn` is asked before every slice and throws where nobody wants
   * the work any more; what it throws is what comes of the work.
   */
  run<T>(goOn: () => void, begin: () => Steps<T>): Promise<T> {
    const result = this.last.then(() => this.work(goOn, begin));
    // What came of it is not kept.
    this.last = result.then(
      () => {},
      () => {},
    );
    return result;
  }

  private async work<T>(goOn: () => void, begin: () => Steps<T>): Promise<T> {
    await this.turn(goOn);
    const steps = begin();
    for (;;) {
      const end = this.runtime.now() + SLICE;
      do {
        const { done, value } = steps.next();
        if (done) return value;
      } while (this.runtime.now() < end);
      await this.turn(goOn);
    }
  }

  private async turn(goOn: () => void): Promise<void> {
    await this.runtime.turn();
    goOn();
  }
}
