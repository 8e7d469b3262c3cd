export type { ExpectedAdvice, GroupId, Sample, SampleDocument } from "../sample/sample.js";
export { documents, firstDocuments } from "./documents.js";
export { dossierOf } from "./dossier-of.js";
export { recordNamed } from "./record-named.js";
