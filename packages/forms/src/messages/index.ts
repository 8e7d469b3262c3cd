export type { IssueMessages, MessageKey, MessageOverrides } from "./catalogue.js";
export { dossierEn } from "./dossier-en.js";
export { dossierTh } from "./dossier-th.js";
export { type DossierMessages, type DossierTextOptions, dossierText } from "./dossierText.js";
export { en } from "./en.js";
export { type IssueTextOptions, issueText, rowText } from "./issueText.js";
export { th } from "./th.js";
