export type { Better, DatedFigure } from "./compareFigures.js";
export { KeyFigure, type KeyFigureProps } from "./KeyFigure.js";
