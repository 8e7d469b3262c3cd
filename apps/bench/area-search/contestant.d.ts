/** A library under test: opens its data and gives a search for sub-districts, which answers how many it found. */
export type Open = () => Promise<(text: string, limit: number) => number | Promise<number>>;

/** What one process measured. Times in milliseconds, memory in bytes. */
export interface Measured {
  /** From the import to the first answer. */
  load: number;
  median: number;
  p95: number;
  /** Heap and buffers held after the first answer, beyond those before the import. */
  memory: number;
  /** How many of the counted texts found anything. */
  answered: number;
  /** How many of the loose ones did. */
  answeredLoose: number;
}

/** The texts all contestants are asked. */
export interface Queries {
  warmUp: string[];
  counted: string[];
  loose: string[];
}
