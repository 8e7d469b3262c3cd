export { stepKinds, stepOutputs, stepStates } from "./codelists.js";
export { stepLifecycle } from "./states.js";
export { type Step, stepOutputSchema, stepSchema } from "./step.js";
export { type WorkCycle, workCycle, workCycleSchema } from "./work-cycle.js";
