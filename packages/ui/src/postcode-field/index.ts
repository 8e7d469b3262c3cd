export { PostcodeField, type PostcodeFieldProps } from "./PostcodeField.js";
export type { PostcodeLookup } from "./useArea.js";
