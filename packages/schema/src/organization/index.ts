export { organizationKinds } from "./codelists.js";
export { type Organization, organization, organizationSchema } from "./organization.js";
export { type OrganizationReference, organizationId, organizationList, organizationReference } from "./reference.js";
