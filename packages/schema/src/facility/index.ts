export { facilityKinds, facilityStates, volunteerKinds } from "./codelists.js";
export { type Facility, facility, facilityLifecycle, facilitySchema } from "./facility.js";
export { serviceSchema, volunteerMechanismSchema } from "./parts.js";
