export { type AreaReference, areaReference } from "./area.js";
export { type AreaSet, areaSet, areaSetSchema } from "./area-set.js";
export { areaLevels, areaReadings, areaSetRoles, areaValidities, regionSchemes } from "./codelists.js";
export { areaIdentity } from "./same-area.js";
export { areaSetLifecycle } from "./states.js";
