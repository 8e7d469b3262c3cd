export { AgreementDocument, type AgreementDocumentProps } from "./AgreementDocument.js";
