import type { DatabaseAccess, DatabaseKind, OpenDatabase } from "./database.js";

export interface KeepOptions {
  readonly kind: DatabaseKind;
  readonly open: () => Promise<OpenDatabase>;
  /** Waits between attempts in milliseconds; the last one repeats. */
  readonly delays?: readonly number[];
  readonly onOpen?: () => void;
  readonly onFailure?: (error: unknown, nextAttemptInMs: number) => void;
}

export interface KeptDatabase extends DatabaseAccess {
  /** Whether the very first attempt succeeded; settles once, never rejects. */
  readonly firstAttempt: Promise<boolean>;
}

const DELAYS = [500, 1_000, 2_000, 5_000, 10_000];

/** Opens a database and keeps trying, more and more slowly, until it answers or `close` is called. Never throws. */
export function keepDatabase(options: KeepOptions): KeptDatabase {
  const delays = options.delays ?? DELAYS;
  let opened: OpenDatabase | undefined;
  let closing = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<boolean>;

  const attempt = async (round: number): Promise<boolean> => {
    try {
      const database = await options.open();
      if (closing) {
        await database.close();
        return false;
      }
      opened = database;
      options.onOpen?.();
      return true;
    } catch (error) {
      if (closing) return false;
      const delay = delays[Math.min(round, delays.length - 1)] ?? 1_000;
      timer = setTimeout(() => {
        running = attempt(round + 1);
      }, delay);
      options.onFailure?.(error, delay);
      return false;
    }
  };

  running = attempt(0);
  return {
    kind: options.kind,
    firstAttempt: running,
    current: () => opened,
    async close() {
      closing = true;
      clearTimeout(timer);
      await running;
      const database = opened;
      opened = undefined;
      await database?.close();
    },
  };
}
