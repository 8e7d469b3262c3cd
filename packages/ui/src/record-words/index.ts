export { areaName, type StatedArea } from "./areaName.js";
export type { RecordWords } from "./recordWords.js";
export { useRecordWords } from "./useRecordWords.js";
