// Part of `build`, after tsup: writes dist/sql/saan.sql, which makes a PostgreSQL database for the whole domain: a table per
// kind and the codelists in the schema `saan`, and the views to report from in the schema `reporting`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const home = join(import.meta.dirname, "..");
const { kindReaders, rooms } = await imported("domain");
const { codelistTable, recordTable, reportingViews } = await imported("sql");

const lists = Object.assign({}, ...rooms.map(({ codelists }) => codelists));
const statements = Object.entries(kindReaders).flatMap(([kind, { definition }]) => {
  const from = { schema: "saan", table: kind.replaceAll("-", "_"), id: "id", record: "record" };
  const views = reportingViews(definition, { from, schema: "reporting" });
  return [...recordTable(definition, { schema: "saan" }), ...views.flatMap((view) => view.statements)];
});
const all = [
  "CREATE SCHEMA saan",
  "CREATE SCHEMA reporting",
  ...codelistTable(lists, { schema: "saan" }),
  ...statements,
];
writeFileSync(
  join(home, "dist/sql/saan.sql"),
  `BEGIN;\n\n${all.map((statement) => `${statement};\n`).join("\n")}\nCOMMIT;\n`,
);

/** @param {string} entry */
function imported(entry) {
  return import(pathToFileURL(join(home, `dist/${entry}/index.js`)).href);
}
