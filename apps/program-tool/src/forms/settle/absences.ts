import { valueAt } from "@saan/schema/read";
import { readPath } from "@saan/schema/record";
import { withNotes } from "./notes.js";

/**
 * A record without the notes that say a field is absent which now has an answer: whoever fills it in has found what the
 * document was said not to state.
 */
export function withoutAnsweredAbsences(record: unknown): unknown {
  return withNotes(record, "absences", (absence) => (isAnswered(record, absence.field) ? undefined : absence));
}

function isAnswered(record: unknown, field: string): boolean {
  const value = valueAt(record, readPath(field));
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
