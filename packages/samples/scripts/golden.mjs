// Writes, for every kind of record, the old file of tomorrow: records of today's version, in the folder of its room in
// packages/schema. A file that is there already stays as it is; with --unreleased, one of a version nobody outside has loses
// the records that are no longer read and gets what the samples hold beside the others.
// Run after a build, from the root: npx --yes pnpm@12 schema:golden
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { documents, dossierOf } from "@saan/samples/documents";
import { termRecords } from "@saan/samples/terms";
import { kindReaders, rooms } from "@saan/schema/domain";
import { DOSSIER_VERSION } from "@saan/schema/dossier";
import { read } from "@saan/schema/read";
import { newRecordId } from "@saan/schema/record";

// Enough to hold nearly every place of a kind, few enough to be read.
const MOST = 8;

const { values } = parseArgs({ options: { unreleased: { type: "boolean", default: false } } });
const schema = new URL("../../schema/", import.meta.url);
const stated = dossierOf(documents).records;
const madeUp = termRecords.map(({ kind, record }, at) => ({
  id: newRecordId(kind, { now: 0, random: Uint8Array.of(...String(at).padStart(16, "0")) }),
  kind,
  version: kindReaders[kind].definition.version,
  record,
}));

for (const { name: room, records } of rooms) {
  for (const definition of Object.values(records)) {
    const { name: kind, version } = definition;
    const folder = new URL(`src/${room}/golden/`, schema);
    const file = new URL(`${kind}-${version}.json`, folder);
    if (existsSync(file) && !(values.unreleased && isUnreleased(kind, version))) continue;
    const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).records : [];
    const chosen = richest(
      kept.filter(({ record }) => read(definition, record).ok),
      [...stated, ...madeUp].filter((entry) => entry.kind === kind && read(definition, entry.record).ok),
    );
    if (chosen.length === 0) {
      console.error(`${kind}: the samples hold no record of it; add one first`);
      process.exitCode = 1;
      continue;
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${JSON.stringify({ saanDossier: DOSSIER_VERSION, records: chosen }, null, 2)}\n`);
    console.log(`${kind}-${version}: ${chosen.length} records`);
  }
}

function isUnreleased(kind, version) {
  const recorded = new URL(`etc/versions/${kind}.json`, schema);
  if (!existsSync(recorded)) return true;
  const { version: newest, released } = JSON.parse(readFileSync(recorded, "utf8"));
  return newest < version || (newest === version && !released);
}

/** The kept records, and few others that fill as many places as can be: each next one fills the most still empty. */
function richest(kept, entries) {
  const filled = new Set(kept.flatMap(({ record }) => placesOf(record)));
  const chosen = [...kept];
  let open = entries.map((entry) => ({ entry, places: placesOf(entry.record) }));
  while (open.length > 0 && chosen.length < MOST) {
    const gains = open.map(({ places }) => places.filter((place) => !filled.has(place)).length);
    const most = Math.max(...gains);
    if (most === 0) break;
    const { entry, places } = open[gains.indexOf(most)];
    chosen.push(entry);
    for (const place of places) filled.add(place);
    open = open.filter((one) => one.entry !== entry);
  }
  return chosen;
}

/** The places a record fills, all rows of a list as one. */
function placesOf(value, place = "") {
  if (typeof value !== "object" || value === null) return [place];
  const parts = Array.isArray(value) ? value.map((row) => ["*", row]) : Object.entries(value);
  return [...new Set([place, ...parts.flatMap(([key, part]) => placesOf(part, `${place}.${key}`))])];
}
