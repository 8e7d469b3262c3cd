export { CitizenIdField, type CitizenIdFieldProps } from "./CitizenIdField.js";
export type { ThirteenDigitsFieldProps } from "./ThirteenDigitsField.js";
