import { cooperationAgreement, cooperationConference, cooperationOrganizations } from "@saan/samples/cooperation";
import { documents } from "@saan/samples/documents";
import { phayaoAgreement, phayaoForum, phayaoOrganizations } from "@saan/samples/phayao";
import { lt, sql } from "drizzle-orm";
import { bringForward } from "./bring-forward.js";
import type { Connection } from "./database.js";
import { refreshReporting } from "./reporting.js";
import { type SampleRecord, type SampleRecords, seedWhenEmpty } from "./seed.js";
import { idempotencyKeys } from "./tables.js";

// Longer than a phone is likely to wait for a network before it sends again.
const KEY_KEPT_DAYS = 30;

// The Thai documents among the samples that tell of meetings, of values of indicators, and of who supports whom.
const TOLD_IN: ReadonlySet<string> = new Set([
  "phayao",
  "nakhon-si-thammarat",
  "songkhla",
  "surat-thani-child-fund",
  "local-health-funds",
  "na-thom-report",
  "pregnancy-table",
  "child-drowning",
]);
const kinds = { meeting: "meeting", observation: "indicatorReport", support: "funding" } as const;

const samples: SampleRecords = {
  register: [
    // An organisation that several documents name has one id, and is entered once.
    ...[...phayaoOrganizations, ...cooperationOrganizations].map(
      ({ id, record }): SampleRecord => ({
        kind: "organization",
        id,
        record,
      }),
    ),
    ...toldRecords(),
  ],
  agreements: [
    { record: cooperationAgreement, activities: [cooperationConference] },
    { record: phayaoAgreement, activities: [phayaoForum] },
  ],
};

export interface PrepareOptions {
  readonly samples: boolean;
  /** The views to report from stay as an earlier version of the program made them: others are built on them. */
  readonly onReportingInUse?: () => void;
}

/**
 * What is done once per start, after the migrations of the tables: records of earlier versions brought forward, the views to
 * report from made, sample records into an empty database if wanted, old keys forgotten.
 */
export async function prepare(connection: Connection, wanted: PrepareOptions): Promise<void> {
  await bringForward(connection);
  if ((await refreshReporting(connection)) === "in-use") wanted.onReportingInUse?.();
  if (wanted.samples) await seedWhenEmpty(connection, samples);
  await connection
    .delete(idempotencyKeys)
    .where(lt(idempotencyKeys.at, sql`now() - make_interval(days => ${KEY_KEPT_DAYS})`));
}

function toldRecords(): readonly SampleRecord[] {
  const told = documents.filter(({ name }) => TOLD_IN.has(name)).flatMap((document) => document.samples);
  return told.flatMap(({ entry: { kind, id, record } }) =>
    kind in kinds ? [{ kind: kinds[kind as keyof typeof kinds], id, record } as SampleRecord] : [],
  );
}
