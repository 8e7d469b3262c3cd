export { type Coverage, coverageOf, type SystemCoverage } from "./coverage.js";
export { codelists, definitionOf } from "./rooms.js";
export { unusedTerms, usedTerms } from "./terms-used.js";
