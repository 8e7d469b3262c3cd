export { type Source, source, sourceSchema, timeOfDay } from "./source.js";
