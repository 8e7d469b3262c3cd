import { isDeepStrictEqual } from "node:util";
import type { KindReader } from "../../dossier/dossier.js";
import { migrateEntry } from "../../dossier/migrate.js";
import { read } from "../../read/read.js";
import type { RecordDefinition } from "../../read/rule.js";
import { outlineOf } from "./outline.js";
import { type Difference, differences, outlineAt, type RecordedVersions } from "./recorded.js";
import { narrowings, shownBy } from "./shown.js";

/** What is known of one kind: what reads it today, what is recorded of its versions, and its old files by version. */
export interface Evidence {
  readonly kind: string;
  /** The folder of its room in `src`. */
  readonly room: string;
  readonly reader: KindReader;
  readonly recorded: RecordedVersions | undefined;
  readonly golden: (version: number) => unknown;
}

const WRITE = "npx --yes pnpm@12 schema:versions";
const SHOWN = 12;

/**
 * What is missing or wrong in how a kind of record came to its version, each with what to do about it: nothing when its
 * structure is the recorded one and every earlier record is still read.
 */
export function complaintsOf(evidence: Evidence): readonly string[] {
  return [...aboutStructure(evidence), ...aboutSteps(evidence), ...aboutGolden(evidence)];
}

function aboutStructure({ kind, room, reader: { definition }, recorded }: Evidence): readonly string[] {
  const { version } = definition;
  const file = `etc/versions/${kind}.json`;
  if (!recorded) return [`${kind}: no structure is recorded. Run \`${WRITE}\` and commit ${file}.`];
  if (version < recorded.version)
    return [
      `${kind}: version ${recorded.version} is recorded and the definition says ${version}. Versions never go back.`,
    ];
  if (version > recorded.version + 1)
    return [
      `${kind}: from version ${recorded.version} to ${version}. Raise by one: each version has a step of its own.`,
    ];
  if (version > recorded.version)
    return [
      `${kind}: the structure of version ${version} is not recorded. Run \`${WRITE}\`: it keeps version ${recorded.version} and adds ${version} to ${file}.`,
    ];
  const changed = differences(recorded.outline, outlineOf(definition));
  const lost = Array.from({ length: version - 1 }, (_, at) => at + 1)
    .filter((earlier) => outlineAt(recorded, earlier) === undefined)
    .map((earlier) => `${kind}: version ${earlier} is not kept. Take its entry in ${file} back from the history.`);
  if (changed.length === 0) return lost;
  const howto = recorded.released
    ? `Version ${version} is released: records of it are stored in places nobody here knows. Raise the version to ${version + 1}, write step ${version} in src/${room}/migrations.ts, leave src/${room}/golden/${kind}-${version}.json as it is, and run \`${WRITE}\`.`
    : `Version ${version} is not released yet. If you meant it, run \`${WRITE} --unreleased\`, read the diff of ${file} and commit it; if records of version ${version} are stored anywhere, raise the version instead.`;
  return [
    ...lost,
    `${kind}: the structure is not the one recorded for version ${version}:\n${listed(changed)}\n${howto}`,
  ];
}

function aboutSteps({ kind, room, reader: { definition, migrations = {} } }: Evidence): readonly string[] {
  const earlier = Array.from({ length: definition.version - 1 }, (_, at) => at + 1);
  const missing = earlier.filter((version) => typeof migrations[version] !== "function");
  const surplus = Object.keys(migrations).filter((version) => !earlier.includes(Number(version)));
  return [
    ...missing.map(
      (version) =>
        `${kind}: no step leads on from version ${version}. Write it as \`${version}: (record) => …\` in src/${room}/migrations.ts, also where nothing has to change, and name it in src/domain/kind-readers.ts.`,
    ),
    ...surplus.map((version) => `${kind}: there is a step from version ${version}, which is none of the earlier ones.`),
  ];
}

function aboutGolden(evidence: Evidence): readonly string[] {
  const { definition } = evidence.reader;
  return Array.from({ length: definition.version }, (_, at) => at + 1).flatMap((version) => {
    const file = `src/${evidence.room}/golden/${evidence.kind}-${version}.json`;
    const records = recordsOf(evidence.golden(version), evidence.kind, version);
    if (records !== undefined) return readsToday(evidence, version, file, records);
    const how =
      version === definition.version
        ? "Run `npx --yes pnpm@12 schema:golden`."
        : `It was written while version ${version} was today's: take it back from the history.`;
    return [`${evidence.kind}: there is no ${file} with records of version ${version}. ${how}`];
  });
}

function readsToday(
  { kind, room, reader, recorded }: Evidence,
  version: number,
  file: string,
  entries: readonly { readonly record: unknown }[],
): readonly string[] {
  const moved = entries.map((entry) => migrateEntry({ [kind]: reader }, entry));
  const refused = moved.flatMap((entry, at) => {
    if ("code" in entry) return [`record ${at}: ${entry.code}`];
    const { issues } = read(reader.definition as RecordDefinition<unknown>, entry.record);
    return issues.map(({ path, code }) => `record ${at}: ${code} at ${path.join(".") || "the record itself"}`);
  });
  const today = reader.definition.version;
  if (refused.length > 0) {
    const how =
      version === today
        ? "Today's own file is refused: take back what you changed, or while the version is not released run `npx --yes pnpm@12 schema:golden`."
        : `Mend the steps in src/${room}/migrations.ts; never change the file.`;
    return [`${kind}: ${file} is no longer read. ${how}\n${refused.slice(0, SHOWN).join("\n")}`];
  }
  const was = version < today && recorded ? outlineAt(recorded, version) : undefined;
  if (!was || moved.some((entry, at) => "code" in entry || !isDeepStrictEqual(entry.record, entries[at]?.record)))
    return [];
  const narrower = narrowings(was, outlineOf(reader.definition));
  if (
    narrower.length === 0 ||
    shownBy(
      narrower,
      entries.map(({ record }) => record),
    ).length > 0
  )
    return [];
  const places = narrower.slice(0, SHOWN).map(({ place, by }) => `  ${place}${by === "lack" ? " (left out)" : ""}`);
  return [
    `${kind}: ${file} is read unchanged, but it holds nothing of what version ${version} took and today's does not, so it proves nothing. Add a record of version ${version} that has one of these, and see that the step brings it forward:\n${places.join("\n")}`,
  ];
}

/** The entries of an old file, when it is a dossier of records of that kind and version and nothing else. */
function recordsOf(
  golden: unknown,
  kind: string,
  version: number,
): readonly { readonly record: unknown }[] | undefined {
  const { records } = (golden ?? {}) as { readonly records?: unknown };
  if (!Array.isArray(records) || records.length === 0) return undefined;
  return records.every((entry) => entry?.kind === kind && entry.version === version) ? records : undefined;
}

function listed(changed: readonly Difference[]): string {
  const lines = changed.slice(0, SHOWN).map(({ place, was, is }) => {
    if (was === undefined) return `  + ${place}: ${is}`;
    return is === undefined ? `  - ${place}: ${was}` : `  ~ ${place}: ${was} → ${is}`;
  });
  return [...lines, ...(changed.length > SHOWN ? [`  … and ${changed.length - SHOWN} more`] : [])].join("\n");
}
