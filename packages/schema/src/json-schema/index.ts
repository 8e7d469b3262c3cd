export { type JsonSchema, toJsonSchema } from "./to-json-schema.js";
