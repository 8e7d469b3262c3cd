export { ProvinceMap, type ProvinceMapProps } from "./ProvinceMap.js";
