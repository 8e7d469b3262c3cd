/** When what changed is written: some time after the first change, or at once. */
export class PendingWrite {
  /** Something changed, and its write has not begun. */
  isPending = false;
  /** Settles when the last write that was begun is done. */
  done: Promise<void> = Promise.resolve();
  readonly #write: () => Promise<void>;
  readonly #delay: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param delay milliseconds. */
  constructor(write: () => Promise<void>, delay: number) {
    this.#write = write;
    this.#delay = delay;
  }

  soon(): void {
    this.#timer ??= setTimeout(() => this.now(), this.#delay);
  }

  now(): void {
    this.done = this.#write();
  }

  /** The write has begun, or is not wanted any more. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.isPending = false;
  }
}
