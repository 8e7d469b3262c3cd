import type { th } from "./th.js";

export const en = {
  "keyFigure.rose": "Up {by} from {from}",
  "keyFigure.fell": "Down {by} from {from}",
  "keyFigure.same": "The same as {from}",
  "keyFigure.period": "{value} ({period})",
  "keyFigure.baseline": "Baseline {value}",
  "keyFigure.target": "Target {value}",
  "keyFigure.reached": "Target reached",
  "keyFigure.short": "{by} to go",
  "keyFigure.over": "{by} above it",
  "keyFigure.better": "better",
  "keyFigure.worse": "worse",
  "keyFigure.absent": "No data",
} satisfies Record<keyof typeof th, string>;
