export type { AnswerStorage } from "./keptAnswers.js";
export { type RememberOptions, rememberingSource } from "./rememberingSource.js";
