export { type Agreement, agreementSchema } from "./agreement.js";
export { agreementKinds, documentForms, partyKinds, partyRoles } from "./codelists.js";
export { type Party, partySchema } from "./party.js";
export { agreement } from "./record.js";
export { agreementSections } from "./sections.js";
export { signingSchema, termSchema } from "./term.js";
