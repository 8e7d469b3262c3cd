import type { DossierEntry } from "@saan/schema/dossier";
import type { Organization } from "@saan/schema/organization";
import { type GroupId, type Sample, sampleOf } from "../sample/sample.js";
import { organizationIds } from "./ids.js";

/**
 * An organisation of the register as one document tells of it. The same organisation may be told of by several documents:
 * it is one record in all of them.
 */
export function organizationSample(
  entry: DossierEntry<Organization>,
  facts: readonly GroupId[],
): Sample<"organization"> {
  const known = Object.entries(organizationIds).find(([, id]) => id === entry.id);
  return sampleOf(`organizations/${known?.[0] ?? entry.id}`, entry, facts);
}
