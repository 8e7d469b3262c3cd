export { formatThaiName } from "./formatThaiName.js";
export type * from "./nameReading.js";
export type { NameTitle, TitleKind } from "./nameTitle.js";
export { nameTitles } from "./nameTitles.js";
export { splitThaiName } from "./splitThaiName.js";
