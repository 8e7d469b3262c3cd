export { componentKinds, recipientKinds, supportKinds, supportStates } from "./codelists.js";
export { type Instalment, instalmentSchema, reportedActivitySchema } from "./instalment.js";
export { type Recipient, recipientSchema } from "./recipient.js";
export { supportLifecycle } from "./states.js";
export { componentSchema, handoverSchema, type Support, support, supportSchema } from "./support.js";
