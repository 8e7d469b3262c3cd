export { type AreaReference, areaLevels, areaReference } from "./area.js";
