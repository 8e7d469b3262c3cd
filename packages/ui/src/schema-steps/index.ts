export { SchemaSteps, type SchemaStepsProps } from "./SchemaSteps.js";
