/**
 * Answers made once. The outline of a version is one object, so what was made of it stays true as long as whatever else
 * it was made with (settings are one object until they change) is the same; it goes when the outline goes.
 */
import { Attached } from '../text/attached';
import type { Steps } from '../text/steps';

/** What was last made of each key, normally an outline. Whoever asks must not change it. */
export class Kept<Key extends object, T> {
  private readonly values = new Attached<Key, { using: readonly unknown[]; value: T }>();

  /** What was made before using the same values (compared by identity), or what `make` makes now. */
  get(key: Key, using: readonly unknown[], make: () => T): T {
    const before = this.find(key, using);
    return before ? before.value : this.keep(key, using, make());
  }

  /** The same for what is made in steps. */
  *steps(key: Key, using: readonly unknown[], make: () => Steps<T>): Steps<T> {
    const before = this.find(key, using);
    return before ? before.value : this.keep(key, using, yield* make());
  }

  private find(key: Key, using: readonly unknown[]): { value: T } | undefined {
    const before = this.values.get(key);
    return before?.using.every((value, i) => value === using[i]) ? before : undefined;
  }

  private keep(key: Key, using: readonly unknown[], value: T): T {
    this.values.set(key, { using, value });
    return value;
  }
}
