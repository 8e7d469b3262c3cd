export { phayaoAgreement } from "./agreement.js";
export { phayaoForum } from "./forum.js";
export { phayaoOrganizations } from "./organizations.js";
export { phayaoCitation, phayaoNews } from "./source.js";
