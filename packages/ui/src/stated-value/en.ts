import type { th } from "./th.js";

export const en = {
  "statedValue.absent": "Not stated",
  "statedValue.not-stated": "The document does not say",
  "statedValue.not-applicable": "Does not apply to this record",
  "statedValue.withheld": "Withheld",
  "statedValue.not-recorded": "Nobody has recorded it yet",
  "statedValue.asStated": "The document says “{text}”",
  "statedValue.resolved": "Checked against another source",
  "statedValue.inferred": "Inferred by the recorder",
  "statedValue.disputed": "Sources disagree",
  "statedValue.retracted": "Withdrawn or corrected",
  "statedValue.asserter": "Stated by: {post}",
  "statedValue.reported": "{post}, reporting what {first} says",
} satisfies Record<keyof typeof th, string>;
