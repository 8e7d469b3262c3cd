export { SchemaPrint, type SchemaPrintProps } from "./SchemaPrint.js";
