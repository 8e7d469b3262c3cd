export { type AuditEvent, type AuditOptions, auditEvents } from "./auditEvents.js";
export { readSubmission, type Submission, type SubmissionOptions } from "./readSubmission.js";
