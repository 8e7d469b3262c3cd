export type { Area, AreaLevel } from "./area.js";
export type { AreaIndex } from "./areaIndex.js";
export type { AreaLocale } from "./areaWords.js";
export { loadAreas, loadEnglishNames } from "./load.js";
export type { Resolution, ResolveOptions } from "./resolve.js";
export type { SearchOptions } from "./search.js";
