export { aggregateFields, aggregateProvenance } from "./aggregate-provenance.js";
export { type BandedCount, bandBounds, bandedCount, bandOf, type CountBand, countBands } from "./bands.js";
export { type CaseConference, caseConference, caseConferenceSchema } from "./case-conference.js";
export { registered, wideArea, wordlessDate } from "./closed-parts.js";
export { caseDecisions, caseProblems, caseWorkKinds, consentPractices } from "./codelists.js";
