import type { OrganizationReference } from "@saan/schema/organization";
import { organizationIds, type SampleOrganization } from "./ids.js";

/** An organisation of the samples as a document names it. */
export function organizationNamed(name: SampleOrganization, nameAsStated: string): OrganizationReference {
  return { id: organizationIds[name], nameAsStated };
}
