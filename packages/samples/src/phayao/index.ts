export { phayaoAgreement } from "./agreement.js";
export { phayaoDocument } from "./document.js";
export { phayaoForum } from "./forum.js";
export { phayaoOrganizations } from "./organizations.js";
export { phayaoCitation, phayaoNews } from "./source.js";
