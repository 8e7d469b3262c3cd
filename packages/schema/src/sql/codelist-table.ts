import type { AnyCodelist } from "../field/codelist.js";
import { snakeCase } from "./names.js";
import { identifier, literal, qualified } from "./quoting.js";
import type { TableOptions } from "./record-table.js";
import { words } from "./words.js";

/**
 * Codelists as one table with its rows, as PostgreSQL statements: the name of the list (`partyRoles` is `party_roles`), the
 * code, its label in both languages and its place in the list, from 1.
 */
export function codelistTable(
  codelists: Readonly<Record<string, AnyCodelist>>,
  { schema, table = "codelist" }: TableOptions = {},
): readonly string[] {
  const name = qualified(table, schema);
  const columns = {
    list: ["text NOT NULL", words.codelistList],
    code: ["text NOT NULL", words.codelistCode],
    th: ["text NOT NULL", words.codelistThai],
    en: ["text NOT NULL", words.codelistEnglish],
    position: ["integer NOT NULL", words.codelistPosition],
  };
  const written = Object.entries(columns).map(([column, [type]]) => `${identifier(column)} ${type}`);
  const comments = Object.entries(columns).map(
    ([column, [, comment = ""]]) => `COMMENT ON COLUMN ${name}.${identifier(column)} IS ${literal(comment)}`,
  );
  return [
    `CREATE TABLE ${name} (\n  ${[...written, 'PRIMARY KEY ("list", "code")'].join(",\n  ")}\n)`,
    `COMMENT ON TABLE ${name} IS ${literal(words.codelist)}`,
    ...comments,
    ...Object.entries(codelists).flatMap(([list, { codes, entries }]) => {
      if (codes.length === 0) return [];
      const rows = codes.map((code, at) => {
        const texts = [snakeCase(list), code, entries[code]?.th ?? code, entries[code]?.en ?? code].map(literal);
        return `  (${texts.join(", ")}, ${at + 1})`;
      });
      return [`INSERT INTO ${name} ("list", "code", "th", "en", "position") VALUES\n${rows.join(",\n")}`];
    }),
  ];
}
