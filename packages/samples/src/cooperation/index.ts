export { cooperationAgreement } from "./agreement.js";
export { cooperationConference } from "./conference.js";
export { cooperationOrganizations } from "./organizations.js";
