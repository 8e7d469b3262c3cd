import type { DossierEntry } from "@saan/schema/dossier";
import type { Organization } from "@saan/schema/organization";
import { organizationIds, type SampleOrganization } from "./ids.js";

/** One organisation with its identity, as a register or a dossier holds it. */
export function organizationEntry(name: SampleOrganization, record: Organization): DossierEntry<Organization> {
  return { id: organizationIds[name], kind: "organization", version: 2, record };
}
