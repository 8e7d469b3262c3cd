export type { Catalogue, FieldMessages, IssueMessages, MessageKey, MessageOverrides } from "./catalogue.js";
export { dossierEn } from "./dossier-en.js";
export { dossierTh } from "./dossier-th.js";
export { type DossierMessages, type DossierTextOptions, dossierText } from "./dossierText.js";
export { en, fieldEn } from "./en.js";
export { type IssueTextOptions, issueText, rowText } from "./issueText.js";
export { type IssueLanguage, type IssueTextInOptions, issueTextIn, rowTextIn } from "./issueTextIn.js";
export { fieldTh, th } from "./th.js";
