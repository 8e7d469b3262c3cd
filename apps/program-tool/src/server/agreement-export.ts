import { activity } from "@saan/schema/activity";
import { agreement } from "@saan/schema/agreement";
import { type RecordDefinition, read } from "@saan/schema/read";
import type { AgreementExport, Stored } from "../api/contract.js";
import { activitiesOf, findAgreement } from "../database/agreement-store.js";
import type { Connection } from "../database/database.js";

/** An agreement with its activities as a file of its own; undefined when there is no such agreement. */
export async function exportAgreement(connection: Connection, id: string): Promise<AgreementExport | undefined> {
  const stored = await findAgreement(connection, id);
  if (stored === undefined) return undefined;
  const activities = await activitiesOf(connection, id);
  return {
    format: "saan-agreement",
    version: 2,
    exportedAt: new Date().toISOString(),
    agreement: inSchemaOrder(agreement, stored),
    activities: activities.map((row) => inSchemaOrder(activity, row)),
  };
}

/**
 * The same record with its keys in the order of the schema, for people who open the file: `jsonb` keeps no order.
 * A record of an older schema that is no longer read goes out as it is stored.
 */
function inSchemaOrder<T>(definition: RecordDefinition<T>, stored: Stored<T>): Stored<T> {
  const reading = read(definition, stored.record);
  return reading.ok ? { ...stored, record: reading.value } : stored;
}
