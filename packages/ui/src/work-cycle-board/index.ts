export { type BoardCycle, cycleSteps, type StepKind } from "./boardRows.js";
export { WorkCycleBoard, type WorkCycleBoardProps } from "./WorkCycleBoard.js";
