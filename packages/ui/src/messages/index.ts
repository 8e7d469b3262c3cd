export { en, type Messages, th } from "./catalogue.js";
export { fill } from "./fill.js";
