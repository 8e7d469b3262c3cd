export { type Broken, type FuzzReport, fuzz } from "./fuzz.js";
