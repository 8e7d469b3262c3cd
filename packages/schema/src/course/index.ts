export { courseStates } from "./codelists.js";
export { type Course, cohortSchema, course, courseSchema, sessionSchema } from "./course.js";
export { courseLifecycle } from "./states.js";
