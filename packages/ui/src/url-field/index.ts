export { UrlField, type UrlFieldProps } from "./UrlField.js";
