import type { DatabaseAccess, DatabaseKind, OpenDatabase } from "./database.js";

export interface KeepOptions {
  readonly kind: DatabaseKind;
  readonly open: () => Promise<OpenDatabase>;
  /** Waits between attempts in milliseconds; the last one repeats. */
  readonly delays?: readonly number[];
  /** The database answered after at least one failure. */
  readonly onRecovery?: () => void;
  readonly onFailure?: (error: unknown, nextAttemptInMs: number) => void;
}

export interface KeptDatabase extends DatabaseAccess {
  /** Makes the first attempt: whether it succeeded. Further attempts go on behind it. Never rejects. */
  start(): Promise<boolean>;
}

const DELAYS = [500, 1_000, 2_000, 5_000, 10_000];

/** A database that is opened on `start` and tried again, more and more slowly, until it answers or `close` is called. */
export function keepDatabase(options: KeepOptions): KeptDatabase {
  const delays = options.delays ?? DELAYS;
  let opened: OpenDatabase | undefined;
  let closing = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<boolean> | undefined;

  const attempt = async (failures: number): Promise<boolean> => {
    try {
      const database = await options.open();
      if (closing) {
        await database.close();
        return false;
      }
      opened = database;
      if (failures > 0) options.onRecovery?.();
      return true;
    } catch (error) {
      if (closing) return false;
      const delay = delays[Math.min(failures, delays.length - 1)] ?? 1_000;
      timer = setTimeout(() => {
        running = attempt(failures + 1);
      }, delay);
      options.onFailure?.(error, delay);
      return false;
    }
  };

  return {
    kind: options.kind,
    start() {
      running ??= attempt(0);
      return running;
    },
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
