import { readLimits } from "../read/guard.js";
import type { Path } from "../read/issue.js";
import { kindOfId } from "../record/record-id.js";

/** An id of another record, and where it stands. */
export interface FoundReference {
  readonly path: Path;
  readonly to: string;
}

/**
 * Every id of another record that stands anywhere in a record. Never throws: what has no end (a part that holds itself) is
 * looked at once, and of what is larger than a record may be only the beginning.
 */
export function referencesIn(record: unknown): readonly FoundReference[] {
  const found: FoundReference[] = [];
  const seen = new Set<unknown>();
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: record, path: [] }];
  for (let next = open.pop(), nodes = 0; next && nodes < readLimits.nodes; next = open.pop(), nodes += 1) {
    const { value, path } = next;
    if (kindOfId(value) !== undefined) found.push({ path, to: value as string });
    if (typeof value !== "object" || value === null || seen.has(value) || path.length >= readLimits.depth) continue;
    seen.add(value);
    for (const [key, one] of partsOf(value)) open.push({ value: one, path: [...path, key] });
  }
  return found;
}

function partsOf(value: object): readonly (readonly [string | number, unknown])[] {
  try {
    if (!Array.isArray(value)) return Object.entries(value);
    // A list of a billion holes weighs nothing.
    return value.length > readLimits.nodes ? [] : Array.from(value, (one, at) => [at, one] as const);
  } catch {
    return [];
  }
}
