export { leadPatterns, programmeStates } from "./codelists.js";
export { goalIndicatorSchema, goalSchema, missionSchema, modelSchema, phaseSchema, problemSchema } from "./parts.js";
export { type Programme, programme, programmeSchema } from "./programme.js";
export { type Project, project, projectSchema } from "./project.js";
export { programmeLifecycle } from "./states.js";
