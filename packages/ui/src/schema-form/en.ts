import type { th } from "./th.js";

export const en = {
  "schemaForm.row": "{row} {number}",
  "schemaForm.add": "Add {row}",
  "schemaForm.remove": "Take {row} out",
  "schemaForm.bringBack": "Bring {row} back",
  "schemaForm.removed": "{row} was taken out",
  "schemaForm.advice": "Advice",
  "schemaForm.file": "Attached file",
  "schemaForm.notStated": "Not stated",
  "schemaForm.submit": "Save",
  "schemaForm.submitting": "Saving…",
  "schemaForm.unsupported":
    "This field cannot be filled in: the kit has no control for this kind of value ({kind}). Tell whoever made the form.",
  "schemaForm.noSource":
    "This field cannot be filled in: the page has no list “{source}” to search in. Tell whoever made the form.",
  "privacy.purpose": "{purpose}.",
  "privacy.with-the-record": "{purpose}. Kept for as long as this record.",
  "privacy.one-year-after-the-end": "{purpose}. Kept for one year after the end.",
  "privacy.until-withdrawn": "{purpose}. Kept until the person asks for it to be deleted.",
} satisfies Record<keyof typeof th, string>;
