export { type Province, provinceByCode, provinces, type Region } from "./province.js";
