import { restAfter } from "./backOff.js";
import type { StoredEntry } from "./entry.js";
import type { SendResult } from "./sendJson.js";

/** What becomes of an entry by what came of an attempt to send it. */
export function afterAttempt(entry: StoredEntry, result: SendResult, random: () => number): StoredEntry {
  const { claimedBy, claimedAt, trouble, restedFrom, restMs, ...kept } = entry;
  switch (result.kind) {
    case "sent": {
      // What the server has needs no second copy on this device.
      const { base, ...receipt } = kept;
      return { ...receipt, body: undefined, status: "sent", ...stated("answer", result.answer) };
    }
    case "conflict":
      return { ...kept, status: "conflict", ...stated("theirs", result.theirs), theirRevision: result.theirRevision };
    case "refused":
      return { ...kept, status: "refused", issues: result.issues ?? [], httpStatus: result.httpStatus };
    case "signed-out":
      return { ...kept, status: "waiting" };
    case "failed": {
      const rest = { restedFrom: Date.now(), restMs: restAfter(entry.attempts, result.retryAfterMs, random) };
      return { ...kept, status: "waiting", trouble: result.trouble, ...rest };
    }
  }
}

/** What a caller's `send` gave, as far as it can be stored. */
function stated<K extends string>(key: K, value: unknown): Partial<Record<K, unknown>> {
  if (value === undefined) return {};
  try {
    return { [key]: structuredClone(value) } as Record<K, unknown>;
  } catch {
    return {};
  }
}
