export { courseStates } from "./codelists.js";
export { type Course, cohortSchema, course, courseLifecycle, courseSchema } from "./course.js";
