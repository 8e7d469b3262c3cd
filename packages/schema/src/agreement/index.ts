export { type Agreement, agreementSchema } from "./agreement.js";
export { amendmentSchema } from "./amendment.js";
export {
  agreementKinds,
  agreementStates,
  cooperationLevels,
  documentForms,
  hubCounts,
  partyKinds,
  partyRoles,
  witnessRoles,
} from "./codelists.js";
export { agreementMigrations } from "./migrations.js";
export { type Party, partySchema } from "./party.js";
export { agreement } from "./record.js";
export { agreementSections } from "./sections.js";
export { signatorySchema, witnessSchema } from "./signatories.js";
export { agreementLifecycle } from "./states.js";
export { signingSchema, termSchema } from "./term.js";
