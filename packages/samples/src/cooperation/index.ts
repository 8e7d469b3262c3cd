export { cooperationAgreement } from "./agreement.js";
export { cooperationConference } from "./conference.js";
export { cooperationDocument } from "./document.js";
export { cooperationOrganizations } from "./organizations.js";
