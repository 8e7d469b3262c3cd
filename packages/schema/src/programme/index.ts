export { leadPatterns, programmeStates } from "./codelists.js";
export { missionSchema, modelSchema, phaseSchema } from "./parts.js";
export { type Programme, programme, programmeSchema } from "./programme.js";
export { type Project, project, projectSchema } from "./project.js";
export { programmeLifecycle } from "./states.js";
