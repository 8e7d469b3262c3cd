export { PersonLine, type PersonLineProps } from "./PersonLine.js";
