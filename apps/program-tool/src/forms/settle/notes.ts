import { valueAt } from "@saan/schema/read";

/** One thing a record's provenance says of a field, given by its path: `parties.3`. */
export interface Note {
  readonly field: string;
}

/** The lists of a provenance whose rows speak of a field. */
export const noteLists = ["statements", "absences", "lists"] as const;

/**
 * A record with each note of one list of its provenance as `change` gives it, without those it gives nothing for. What
 * becomes empty goes. A record with nothing to change, and what is no record, comes back as the same value.
 */
export function withNotes(
  record: unknown,
  list: (typeof noteLists)[number],
  change: (note: Note) => Note | undefined,
): unknown {
  const notes = valueAt(record, ["provenance", list]);
  if (!Array.isArray(notes)) return record;
  const changed = notes.flatMap((note: unknown) => (isNote(note) ? (change(note) ?? []) : [note]));
  if (changed.length === notes.length && changed.every((note, at) => note === notes[at])) return record;
  const { provenance, ...stated } = record as Readonly<Record<string, unknown>>;
  const { [list]: _, ...others } = provenance as Readonly<Record<string, unknown>>;
  const left = changed.length > 0 ? { ...others, [list]: changed } : others;
  return Object.keys(left).length > 0 ? { ...stated, provenance: left } : stated;
}

function isNote(note: unknown): note is Note {
  return typeof valueAt(note, ["field"]) === "string";
}
