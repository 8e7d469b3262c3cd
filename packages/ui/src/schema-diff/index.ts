export { SchemaDiff, type SchemaDiffProps } from "./SchemaDiff.js";
