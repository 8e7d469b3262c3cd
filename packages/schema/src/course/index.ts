export { courseStates } from "./codelists.js";
export { type Course, cohortSchema, course, courseLifecycle, courseSchema, sessionSchema } from "./course.js";
