import type { FormColumn, Mapping, TableColumn } from "@saan/forms/import";
import { columnKeys, fieldKey } from "./columnFields.js";

export type Era = "be" | "ce";

/** What a person chose for columns, by the names of `columnKeys`. */
export interface ColumnChoices {
  /** The key of a field; "" for none. */
  readonly fields: Readonly<Record<string, string>>;
  readonly eras: Readonly<Record<string, Era>>;
}

export const noChoices: ColumnChoices = { fields: {}, eras: {} };

/** What one column is for, and who said so. */
export interface ColumnMatch {
  readonly column: TableColumn;
  readonly key: string;
  readonly field: FormColumn | undefined;
  /** `sure` and `unsure` guesses, what a person `chosen`, and `none` where it is left out. */
  readonly how: "sure" | "unsure" | "chosen" | "none";
  readonly era: Era | undefined;
  /** The letter of an earlier column that is for the same field. */
  readonly sameAs?: string;
}

/** Below it a person should look: see `ColumnMapping.confidence`. */
const SURE = 0.8;

/** Every column with what it is for: as a person chose, else as it was guessed where nobody chose the field for another. */
export function columnMatches(
  columns: readonly TableColumn[],
  guess: Mapping,
  choices: ColumnChoices,
  fields: ReadonlyMap<string, FormColumn>,
): readonly ColumnMatch[] {
  const keys = columnKeys(columns);
  const chosenFor = (column: TableColumn) => choices.fields[keys.get(column.index) ?? ""];
  const taken = new Set(columns.map(chosenFor));
  const firstOf = new Map<string, string>();
  return columns.map((column) => {
    const key = keys.get(column.index) ?? "";
    const chosen = chosenFor(column);
    const guessed = guess.find((one) => one.column === column.index);
    const guessedKey = guessed ? fieldKey(guessed.path) : "";
    const own = chosen ?? (taken.has(guessedKey) ? "" : guessedKey);
    const field = fields.get(own);
    const before = firstOf.get(own);
    if (field && before === undefined) firstOf.set(own, column.letter);
    const sure = (guessed?.confidence ?? 0) >= SURE ? "sure" : "unsure";
    const how = !field ? "none" : chosen === undefined || chosen === guessedKey ? sure : "chosen";
    const isChecked = chosen !== undefined && how === "unsure";
    const match = { column, key, field, how: isChecked ? "chosen" : how, era: choices.eras[key] } as const;
    return field && before !== undefined ? { ...match, sameAs: before } : match;
  });
}

/** The matches as `readRows` takes them; of two columns for one field the first. */
export function mappingOf(matches: readonly ColumnMatch[]): Mapping {
  return matches.flatMap(({ column, field, era, sameAs }) => {
    if (!field || sameAs !== undefined) return [];
    return [{ column: column.index, path: field.path, confidence: 1, ...(era && { era }) }];
  });
}
