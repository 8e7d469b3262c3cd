export { nakhonSiThammaratDocument } from "./document.js";
