export type { ProvinceDrawing, ProvincePath } from "./drawing.js";
export type { MapPoint, MapSize } from "./fit.js";
export { loadProvinceMap } from "./load.js";
export type { ProvinceMap } from "./provinceMap.js";
export type { Position, ProvinceArc, ProvinceRing, ProvinceShape, ProvinceTopology } from "./topology.js";
