import type { Activity } from "@saan/schema/activity";
import type { Agreement } from "@saan/schema/agreement";
import type { RegisterKind } from "../records/kinds/registered.js";
import type { RegisterRecords } from "../records/register.js";
import { createActivity } from "./activity-store.js";
import { createAgreement } from "./agreement-store.js";
import type { Connection } from "./database.js";
import { createRecord } from "./register-store.js";
import { agreements, organizations } from "./tables.js";

/** A record of the generic register with its id. */
export type SampleRecord = {
  readonly [K in RegisterKind]: { readonly kind: K; readonly id: string; readonly record: RegisterRecords[K] };
}[RegisterKind];

export interface SampleRecords {
  readonly register: readonly SampleRecord[];
  readonly agreements: readonly { readonly record: Agreement; readonly activities: readonly Activity[] }[];
}

/**
 * Fills an empty database with sample records, all of them or none. One that holds anything is left alone, so nobody's
 * work is ever mixed with samples.
 *
 * @returns whether it was filled.
 */
export async function seedWhenEmpty(connection: Connection, samples: SampleRecords): Promise<boolean> {
  return connection.transaction(async (transaction) => {
    const isEmpty = (await transaction.$count(agreements)) === 0 && (await transaction.$count(organizations)) === 0;
    if (!isEmpty) return false;
    for (const { kind, ...entry } of samples.register) await createRecord(transaction, kind, entry, "sample-data");
    for (const { record, activities } of samples.agreements) {
      const { id } = await createAgreement(transaction, record, "sample-data");
      for (const activity of activities) await createActivity(transaction, id, activity, "sample-data");
    }
    return true;
  });
}
