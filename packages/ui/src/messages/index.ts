export { en } from "./en.js";
export { fill } from "./fill.js";
export { type Messages, th } from "./th.js";
