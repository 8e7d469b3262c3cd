export { isWebAddress } from "./isWebAddress.js";
