export { agendaItemSchema, resolutionSchema } from "./agenda.js";
export { type Body, body, bodySchema } from "./body.js";
export { bodyKinds, bodyStates, memberKinds, memberRoles } from "./codelists.js";
export { type Meeting, meeting, meetingSchema } from "./meeting.js";
export { agendaItemKinds, followUpStates, meetingDecisions, meetingStates } from "./meeting-codelists.js";
export { type Member, memberSchema } from "./member.js";
export { policyStatementSchema } from "./policy-statement.js";
export { bodyLifecycle, followUpLifecycle, meetingLifecycle } from "./states.js";
