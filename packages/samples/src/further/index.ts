export { furtherDocuments } from "./documents.js";
