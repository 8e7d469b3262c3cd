export { actingKinds, attendances, eventRoles, knownPosts, postStates } from "./codelists.js";
export { type Delegation, delegation, delegationSchema } from "./delegation.js";
export { type OfficeHolder, officeHolder, officeHolderSchema } from "./office-holder.js";
export {
  type OfficeHolderReference,
  officeHolderReference,
  type PostReference,
  postReference,
  type RoleInEvent,
  roleInEvent,
} from "./parts.js";
export { postLifecycle } from "./states.js";
