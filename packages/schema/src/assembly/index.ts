export { type Assembly, assembly, assemblySchema } from "./assembly.js";
export {
  assemblyKinds,
  assemblyMethods,
  assemblyScopes,
  assemblyStates,
  proposalKinds,
  proposalStates,
  resolutionDecisions,
} from "./codelists.js";
export { assemblyIssueSchema, methodSchema, opinionSchema, proposalSchema, requestSchema } from "./parts.js";
export {
  assemblyResolutionSchema,
  carriedOutSchema,
  type ResolutionStep,
  resolutionStepSchema,
} from "./resolution.js";
export { seriesSchema } from "./series.js";
export { assemblyLifecycle, proposalLifecycle } from "./states.js";
