import { literal } from "./quoting.js";
import { textAt } from "./values.js";

// Lists of the provenance that repeat the words of a document about a field.
const QUOTING = ["provenance.statements.*", "provenance.lists.*"];

/**
 * The condition under which a row of the provenance may be shown: the field it quotes is not about a person, holds no such
 * field and is part of none. Nothing for any other list, and where a kind has no such fields.
 */
export function quotedFieldIsPublic(
  list: readonly string[],
  personal: readonly (readonly string[])[],
  row: string,
): string | undefined {
  if (personal.length === 0 || !QUOTING.includes(list.join("."))) return undefined;
  const patterns = personal.map((path) => touching(path));
  const field = textAt({ of: row, key: "field" });
  return `coalesce(${field}, '') !~ ${literal(`^(${patterns.join("|")})$`)}`;
}

/** Every path that is the given one, holds it, or is inside it: `a`, `a.3`, `a.3.b`, `a.3.b.c` for `a.*.b`. */
function touching([first = "", ...rest]: readonly string[]): string {
  const key = first === "*" ? "[0-9]+" : escaped(first);
  return rest.length === 0 ? `${key}([.].*)?` : `${key}([.]${touching(rest)})?`;
}

// A key that a path of the provenance cannot name needs no exactness: any letter stands for what a pattern would misread.
function escaped(key: string): string {
  return key.replace(/[^A-Za-z0-9_]/g, ".");
}
