import type { th } from "./th.js";

export const en = {
  "workCycleBoard.area": "Area",
  "workCycleBoard.noState": "Not stated",
  "workCycleBoard.done": "Done in {done} of {total} areas",
  "workCycleBoard.planned": "due {date}",
  "workCycleBoard.empty": "No areas in this cycle yet",
} satisfies Record<keyof typeof th, string>;
