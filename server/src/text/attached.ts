/**
 * What was made of an object, kept with it for as long as it lives. That is what a WeakMap is for, but its values outlive
 * their keys until all memory is cleaned: what is made anew at every key that is pressed would pile up and be moved about.
 */
export class Attached<To extends object, Value> {
  private readonly key = Symbol();

  get(to: To): Value | undefined {
    return (to as Record<symbol, Value | undefined>)[this.key];
  }

  /** A copy of the object ({ ...to }) does not have it. */
  set(to: To, value: Value): void {
    Object.defineProperty(to, this.key, { value, configurable: true, writable: true });
  }
}
