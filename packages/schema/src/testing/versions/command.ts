export { allEvidence, keep } from "./files.js";
export { nextRecord } from "./write-versions.js";
