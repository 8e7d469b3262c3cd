import type { DraftDatabase } from "./database.js";
import { openSeal } from "./draft.js";

const DAY_MS = 86_400_000;

/** When a draft will be forgotten at the earliest, ISO 8601: to be shown. Undefined when its time cannot be read. */
export function expiryOf(savedAt: string, days: number): string | undefined {
  const saved = Date.parse(savedAt);
  const moment = new Date(saved + days * DAY_MS);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** Whether the clock says that something is older than so many days. A clock before it was saved says nothing. */
export function isOverdue(savedAt: string, days: number, now: number): boolean {
  const saved = Date.parse(savedAt);
  return !Number.isNaN(saved) && now - saved > days * DAY_MS;
}

// No draft was kept before there was anything to keep it: a clock that says so is wrong.
const EARLIEST = Date.UTC(2020, 0, 1);

/** Whether a draft was saved under a clock that was wrong: long ago, or in days to come. */
function isDoubtful(savedAt: string, now: number): boolean {
  const saved = Date.parse(savedAt);
  return saved < EARLIEST || saved > now + DAY_MS;
}

/**
 * Forgets drafts of more than so many days. A clock is not trusted with it alone: a draft goes when it was seen to be overdue
 * twice, with a day or more between by the clock, so that one that was set wrong and put right takes nothing away. The days of one
 * that was saved under such a clock are counted from when it was first met.
 */
export async function expireDrafts(database: DraftDatabase, days: number, now: number): Promise<readonly string[]> {
  const transaction = database.transaction(["drafts", "unreadable"], "readwrite");
  const done = transaction.done;
  done.catch(() => undefined);
  const drafts = transaction.objectStore("drafts");
  const unreadable = transaction.objectStore("unreadable");
  const forgotten: string[] = [];
  for (const stored of await drafts.getAll()) {
    const { overdueSince, ...draft } = stored;
    const doubtful = isDoubtful(stored.savedAt, now);
    const isLate =
      now >= EARLIEST && openSeal(stored) !== undefined && (doubtful || isOverdue(stored.savedAt, days, now));
    if (!isLate) {
      if (overdueSince !== undefined) await drafts.put(draft);
    } else if (overdueSince === undefined || now < overdueSince) {
      await drafts.put({ ...draft, overdueSince: now });
    } else if (now - overdueSince >= (doubtful ? days * DAY_MS : DAY_MS)) {
      await drafts.delete(stored.key);
      forgotten.push(stored.key);
    }
  }
  // Nobody knows when they were saved: their days are counted from when they were first met.
  for (const stored of await unreadable.getAll()) {
    if (stored.since === undefined || now < stored.since) await unreadable.put({ ...stored, since: now });
    else if (now - stored.since > days * DAY_MS) await unreadable.delete(stored.key);
  }
  await done;
  return forgotten;
}
