import type { th } from "./th.js";

export const en = {
  "descriptionList.empty": "Not stated",
  "descriptionList.not-stated": "The document does not say",
  "descriptionList.not-applicable": "Does not apply to this record",
  "descriptionList.withheld": "Withheld",
  "descriptionList.not-recorded": "Nobody has recorded it yet",
} satisfies Record<keyof typeof th, string>;
