export { songkhlaDocument } from "./document.js";
