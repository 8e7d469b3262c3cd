import type { th } from "./th.js";

export const en = {
  "timeline.noDate": "Date not stated",
  "timeline.current": "In progress",
  "timeline.planned": "Planned",
  "timeline.present": "{start} to the present",
  "timeline.notStated": "{start}, end not stated",
  "timeline.onlyEnd": "until {end}",
  "timeline.backwards": "The end is before the start; shown as the document has it",
} satisfies Record<keyof typeof th, string>;
