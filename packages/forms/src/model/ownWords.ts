import type { Bilingual } from "@saan/schema/field";

/** Labels of the fields that a form has and its schema has no name for. */
export const ownWords = {
  /** The name of a property that the record names itself. */
  key: { th: "ชื่อรายการ", en: "Name" },
  value: { th: "ค่า", en: "Value" },
  /** Which of several objects is meant. */
  option: { th: "รูปแบบ", en: "Kind" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The property by which form values say which of several objects is meant, where the record has none. */
export const OPTION_KEY = "~option";
