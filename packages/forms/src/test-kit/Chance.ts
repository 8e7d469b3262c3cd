/** Choices that come out the same for the same seed, on every machine (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** One in how many times. */
  oneIn(times: number): boolean {
    return this.next() * times < 1;
  }

  /** A whole number between two, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One of several. */
  of<V>(several: readonly V[]): V {
    return several[this.between(0, several.length - 1)] as V;
  }

  /** The same ones in another order. */
  shuffled<V>(several: readonly V[]): V[] {
    const left = [...several];
    return several.map(() => left.splice(this.between(0, left.length - 1), 1)[0] as V);
  }
}
