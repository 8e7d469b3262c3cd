export { type Assembly, assembly, assemblySchema } from "./assembly.js";
export {
  assemblyKinds,
  assemblyLevels,
  assemblyMethods,
  assemblyStates,
  proposalKinds,
  proposalStates,
} from "./codelists.js";
export {
  assemblyIssueSchema,
  assemblyResolutionSchema,
  methodSchema,
  opinionSchema,
  proposalSchema,
  requestSchema,
} from "./parts.js";
export { assemblyLifecycle, proposalLifecycle } from "./states.js";
