export { StatusTag, type StatusTagProps } from "./StatusTag.js";
export { statusTone } from "./statusTone.js";
