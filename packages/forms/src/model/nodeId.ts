const RESERVED = /[%.*@]/g;

/** The id of the row of every list. */
export const ANY_ROW = "*";

/** Joins a parent id and a property name; a name that holds a character of the id grammar is percent-escaped. */
export function childId(parent: string, key: string): string {
  const escaped = key.replace(RESERVED, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
  return parent === "" ? escaped : `${parent}.${escaped}`;
}

/** The id of the row of a list. */
export function rowId(list: string): string {
  return list === "" ? ANY_ROW : `${list}.${ANY_ROW}`;
}

// react-hook-form names a field by its dotted path and splits at exactly these.
const SPLITS_A_FIELD_NAME = /[.[\]'"]/;

/** Whether a property name can be one step of a field name. */
export function canNameField(key: string): boolean {
  return key !== "" && !SPLITS_A_FIELD_NAME.test(key);
}
