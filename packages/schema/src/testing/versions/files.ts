import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { kindReaders, rooms } from "../../domain/index.js";
import type { RecordKind } from "../../record/kinds.js";
import type { Evidence } from "./complaints.js";
import type { RecordedVersions } from "./recorded.js";

const PACKAGE = new URL("../../../", import.meta.url);

/** Every kind of record with what is kept of its versions in this package. */
export function allEvidence(): readonly Evidence[] {
  return (Object.keys(kindReaders) as RecordKind[]).map((kind) => {
    const room = rooms.find(({ records }) => Object.values(records).some(({ name }) => name === kind))?.name ?? kind;
    return {
      kind,
      room,
      reader: kindReaders[kind],
      recorded: json<RecordedVersions>(recordFile(kind)),
      golden: (version) => json(new URL(`src/${room}/golden/${kind}-${version}.json`, PACKAGE)),
    };
  });
}

/** Keeps what is recorded of a kind. */
export function keep(recorded: RecordedVersions): void {
  writeFileSync(recordFile(recorded.kind), `${JSON.stringify(recorded, null, 2)}\n`);
}

function recordFile(kind: string): URL {
  return new URL(`etc/versions/${kind}.json`, PACKAGE);
}

function json<T>(file: URL): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}
