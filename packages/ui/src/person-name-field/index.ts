export { PersonNameField, type PersonNameFieldProps } from "./PersonNameField.js";
export type { PersonNameValue } from "./personName.js";
