// Prints how far the samples cover the five first documents: system by system, the numbered groups of facts that tell of it,
// those that a record holds, and its records. Run after a build: pnpm --filter @saan/samples report
// Exits with 1 when a group or a system is not complete.
import { documents, firstDocuments } from "@saan/samples/documents";
import { coverageOf } from "@saan/samples/proof";

const { systems, groups, complete, missing, records } = coverageOf(firstDocuments);

const rows = systems.map(({ id, title, told, held, records: count }) => [
  id,
  title,
  told.join(" "),
  `${held.length}/${told.length}`,
  String(count),
]);
print(["System", "", "Groups that tell of it", "Held", "Records"], rows);

console.log();
print(
  ["Document", "", "Records", "Groups"],
  documents.map(({ number, name, samples }) => [
    number,
    name,
    String(samples.length),
    String(new Set(samples.flatMap(({ facts }) => facts)).size),
  ]),
);

for (const { fact, system } of missing) console.log(`missing: ${fact} as ${system}`);
console.log(`\n${records} records of the five first documents`);
console.log(`groups of facts ${groups.held}/${groups.all}`);
console.log(`systems ${complete.systems}/${complete.all}`);
process.exitCode = missing.length === 0 && complete.systems === complete.all ? 0 : 1;

function print(head, body) {
  const widths = head.map((title, at) => Math.max(title.length, ...body.map((row) => row[at].length)));
  const line = (row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]))
      .join("  ")
      .trimEnd();
  console.log([line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n"));
}
