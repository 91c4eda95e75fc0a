/** When a dead or silent server is started again, when that is given up, and what the writer hears. Knows no VS Code. */

/** Restarts a server that died, but not one that dies again and again. */
export class RestartPolicy {
  private deaths: number[] = [];
  private interrupted = false;
  private told = false;

  constructor(
    private readonly limit = 5,
    private readonly windowMilliseconds = 3 * 60_000,
  ) {}

  /** Call at each death; the answer says what to do. */
  died(now: number): 'restart' | 'giveUp' {
    this.interrupted = true;
    this.deaths = this.deaths.filter((time) => now - time < this.windowMilliseconds);
    this.deaths.push(now);
    return this.deaths.length < this.limit ? 'restart' : 'giveUp';
  }

  /** Call when a server is there; true once, after the first interruption: the writer is told then. */
  cameUp(): boolean {
    const tell = this.interrupted && !this.told;
    this.told ||= tell;
    this.interrupted = false;
    return tell;
  }

  /** The writer asked for another try. */
  forget(): void {
    this.deaths = [];
    this.interrupted = false;
  }
}

/** What the watchdog looks after. */
export interface Watched {
  /** For how many ticks the server may be silent; undefined while there is nothing to look after. */
  patience(): number | undefined;
  /** Resolves when the server answers; a rejection counts as an answer, since somebody sent it. */
  ping(): Promise<unknown>;
  /** The server is silent. */
  bark(): void;
}

/**
 * Notices a server that hangs. It counts ticks that came in time: after a machine slept, or was too busy even for a
 * tick, nobody knows for how long the server was able to answer.
 */
export class Watchdog {
  private silent = 0;
  private waiting: symbol | undefined;
  private last = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly watched: Watched,
    private readonly interval: number,
  ) {}

  /** Call at each interval, with the time in milliseconds. */
  tick(now: number): void {
    const inTime = now - this.last < this.interval * 1.5;
    this.last = now;
    const patience = this.watched.patience();
    if (patience === undefined) {
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
    if (inTime) this.silent += 1;
    if (this.silent < patience) return;
    this.reset();
    this.watched.bark();
  }

  /** The server said something, though perhaps not yet what it was asked last. */
  heard(): void {
    this.silent = 0;
  }

  /** A new server: what the old one owed is forgotten. */
  reset(): void {
    this.silent = 0;
    this.waiting = undefined;
  }
}
