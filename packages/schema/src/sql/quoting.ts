/** PostgreSQL cuts identifiers after 63 bytes of UTF-8, silently: a longer name would be another one. */
export const MAX_IDENTIFIER_BYTES = 63;

/** A name as an SQL identifier, in quotes. Throws a RangeError for what PostgreSQL cannot keep: nothing, a nought byte, too long. */
export function identifier(name: string): string {
  if (name === "" || name.includes("\0") || bytesOf(name) > MAX_IDENTIFIER_BYTES)
    throw new RangeError(`identifier: PostgreSQL cannot keep the name ${JSON.stringify(name)}; give 1 to 63 bytes`);
  return `"${name.replaceAll('"', '""')}"`;
}

/** A name in a schema, when there is one: `"reporting"."agreement"`. */
export function qualified(name: string, schema?: string): string {
  return schema === undefined ? identifier(name) : `${identifier(schema)}.${identifier(name)}`;
}

/**
 * A text as an SQL literal. With `standard_conforming_strings` (PostgreSQL's own setting since 9.1) a backslash is itself; a text
 * that has one is written so that it is itself under the older setting, too.
 */
export function literal(text: string): string {
  const quoted = text.replaceAll("'", "''");
  return quoted.includes("\\") ? `E'${quoted.replaceAll("\\", "\\\\")}'` : `'${quoted}'`;
}

/** How many bytes a text is in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
