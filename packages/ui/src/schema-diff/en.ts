import type { th } from "./th.js";

export const en = {
  "schemaDiff.caption": "What was changed",
  "schemaDiff.mine": "Mine",
  "schemaDiff.theirs": "Theirs",
  "schemaDiff.before": "Before",
  "schemaDiff.conflicts": "Changed in different ways: {count}. Choose whose to use",
  "schemaDiff.wasBefore": "Before: {words}",
  "schemaDiff.wasNothing": "There was nothing before",
  "schemaDiff.nothing": "Nothing",
  "schemaDiff.order": "Order of {name}",
  "schemaDiff.merged": "Changes that agree, already put together",
  "schemaDiff.both": "Both",
  "schemaDiff.choose": "Choose mine or theirs",
  "schemaDiff.left": "Still to choose: {count}",
  "schemaDiff.use": "Use what was chosen",
} satisfies Record<keyof typeof th, string>;
