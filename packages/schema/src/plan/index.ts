export { planApproaches, planFunctions, planKinds, planStates } from "./codelists.js";
export { approachSchema, emphasisSchema, planFunctionSchema, strategySchema, tacticSchema } from "./parts.js";
export { type Plan, plan, planSchema } from "./plan.js";
export { planLifecycle } from "./states.js";
