export { mahaSarakhamDocument } from "./document.js";
