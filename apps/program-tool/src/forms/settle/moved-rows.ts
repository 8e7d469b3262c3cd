import { sameValue } from "@saan/forms/values";
import { valueAt } from "@saan/schema/read";
import { readPath } from "@saan/schema/record";
import { noteLists, withNotes } from "./notes.js";

/**
 * A record whose provenance speaks of the rows it spoke of before: paths name rows by their place, and a form moves and
 * removes rows. What was said of a row that is gone goes with it.
 */
export function withMovedRows(record: unknown, before: unknown): unknown {
  let settled = record;
  for (const list of noteLists) {
    settled = withNotes(settled, list, (note) => {
      const field = movedPath(note.field, before, record);
      if (field === undefined) return undefined;
      return field === note.field ? note : { ...note, field };
    });
  }
  return settled;
}

/** Where the field of an earlier record stands in a later one; undefined when a row it lay in is gone. */
function movedPath(path: string, before: unknown, after: unknown): string | undefined {
  const steps: (string | number)[] = [];
  let earlier = before;
  let later = after;
  for (const step of readPath(path)) {
    // A row nobody knew before is left for the reading to point at.
    const hasMoved = typeof step === "number" && Array.isArray(earlier) && Array.isArray(later) && step in earlier;
    const next = hasMoved ? rowAfter(step, earlier as readonly unknown[], later as readonly unknown[]) : step;
    if (next === undefined) return undefined;
    steps.push(next);
    earlier = valueAt(earlier, [step]);
    later = valueAt(later, [next]);
  }
  return steps.join(".");
}

/** The place of an earlier row among later ones: where it stands unchanged; if it was edited, where no other row came to stand. */
function rowAfter(row: number, earlier: readonly unknown[], later: readonly unknown[]): number | undefined {
  const taken = new Set<number>();
  const places = earlier.map((one) => {
    const place = later.findIndex((other, at) => !taken.has(at) && sameValue(one, other));
    if (place >= 0) taken.add(place);
    return place;
  });
  const found = places[row] ?? -1;
  if (found >= 0) return found;
  const edited = [...earlier.keys()].filter((at) => places[at] === -1);
  const free = [...later.keys()].filter((at) => !taken.has(at));
  // As many rows edited as there are new places: they stand in the order they had.
  if (edited.length === free.length) return free[edited.indexOf(row)];
  return free.includes(row) ? row : undefined;
}
