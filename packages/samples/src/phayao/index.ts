export { phayaoAgreement } from "./agreement.js";
export { phayaoForum } from "./forum.js";
export { phayaoOrganizations } from "./organizations.js";
export { phayaoNews } from "./source.js";
