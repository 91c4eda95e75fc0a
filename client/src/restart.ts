/** When a dead or silent server is started again, and when that is given up. Knows no VS Code and no clock. */

/** Restarts a server that died, but not one that dies again and again. */
export class RestartPolicy {
  private deaths: number[] = [];

  constructor(
    private readonly limit = 5,
    private readonly windowMilliseconds = 3 * 60_000,
  ) {}

  /** Call at each death; the answer says what to do. */
  died(now: number): 'restart' | 'giveUp' {
    this.deaths = this.deaths.filter((time) => now - time < this.windowMilliseconds);
    this.deaths.push(now);
    return this.deaths.length < this.limit ? 'restart' : 'giveUp';
  }

  /** The writer asked for another try. */
  forget(): void {
    this.deaths = [];
  }
}

/** What the watchdog looks after. */
export interface Watched {
  /** Whether there is anything to look after: a server that starts, or runs with a document open. */
  active(): boolean;
  /** Resolves when the server answers; a rejection counts as an answer, since somebody sent it. */
  ping(): Promise<unknown>;
  /** The server is silent. */
  bark(): void;
}

/**
 * Notices a server that hangs. It counts ticks instead of reading a clock, so a machine that slept for an hour has
 * not let the server hang for an hour.
 */
export class Watchdog {
  private silent = 0;
  private waiting: symbol | undefined;

  constructor(
    private readonly watched: Watched,
    private readonly patience: number,
  ) {}

  /** Call every few seconds. */
  tick(): void {
    if (!this.watched.active()) {
      this.reset();
      return;
    }
    if (this.waiting === undefined) {
      this.silent = 0;
      const asked = Symbol('ping');
      const answered = (): void => {
        if (this.waiting === asked) this.reset();
      };
      this.waiting = asked;
      this.watched.ping().then(answered, answered);
      return;
    }
    this.silent += 1;
    if (this.silent < this.patience) return;
    this.reset();
    this.watched.bark();
  }

  /** A new server: what the old one owed is forgotten. */
  reset(): void {
    this.silent = 0;
    this.waiting = undefined;
  }
}
