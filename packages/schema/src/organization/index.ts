export {
  aliasKinds,
  identifierSchemes,
  localGovernmentKinds,
  organizationSectors,
  organizationStates,
} from "./codelists.js";
export { organizationKinds } from "./kinds.js";
export { organizationMigrations } from "./migrations.js";
export { type Organization, organization, organizationSchema } from "./organization.js";
export { aliasSchema, identifierSchema, officeContactSchema } from "./parts.js";
export { type OrganizationReference, organizationList, organizationReference } from "./reference.js";
export { organizationLifecycle } from "./states.js";
export { organizationIdFromSlug, withTypedOrganizationIds } from "./typed-ids.js";
