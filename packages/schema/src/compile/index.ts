export { compiled } from "./compiled.js";
export { emitParser } from "./emit.js";
export { type EmittedParser, withEmitted } from "./emitted.js";
