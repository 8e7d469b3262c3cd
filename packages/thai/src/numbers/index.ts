export { type ThaiDigits, toLatinDigits, toThaiDigits } from "./digits.js";
export { formatThaiNumber, type ThaiNumberFormat } from "./formatThaiNumber.js";
export { parseThaiNumber } from "./parseThaiNumber.js";
