export { type Agreement, agreement, agreementSchema } from "./agreement.js";
export { agreementKinds, documentForms, partyKinds, partyRoles } from "./codelists.js";
export { type Party, partySchema } from "./party.js";
export { agreementSections } from "./sections.js";
export { signingSchema, termSchema } from "./term.js";
