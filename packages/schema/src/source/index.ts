export { type CitedSource, citedSourceSchema } from "./cited-source.js";
export { creditRoles, languages, sourceKinds, sourceStates, transcriptionNoteKinds } from "./codelists.js";
export { conflictSchema, correctionSchema, creditSchema, transcriptionNoteSchema } from "./parts.js";
export { type Source, source, sourceSchema } from "./source.js";
export { sourceLifecycle } from "./states.js";
export { timeOfDay, timeZoneName } from "./time-of-day.js";
