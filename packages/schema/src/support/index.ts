export { bahtAmount } from "./amount.js";
export { recipientKinds, supportKinds, supportStates } from "./codelists.js";
export { type Instalment, instalmentSchema, type Recipient, recipientSchema } from "./parts.js";
export { supportLifecycle } from "./states.js";
export { type Support, support, supportSchema } from "./support.js";
