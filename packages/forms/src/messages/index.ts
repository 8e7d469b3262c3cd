export type { IssueMessages, MessageKey, MessageOverrides } from "./catalogue.js";
export { en } from "./en.js";
export { type IssueTextOptions, issueText, rowText } from "./issueText.js";
export { th } from "./th.js";
