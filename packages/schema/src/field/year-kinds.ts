import type { YearKind } from "@saan/thai/calendar";
import { type CodeEntry, codelist } from "./codelist.js";
import { MAHA_SARAKHAM } from "./quoted-documents.js";

/** Which kind of year a date that is a year alone means; the codes that the Thai date reader gives. */
export const yearKinds = codelist({
  calendar: { th: "ปีปฏิทิน", en: "calendar year", source: "proposed" },
  fiscal: {
    th: "ปีงบประมาณ",
    en: "fiscal year",
    source: `“ปีงบประมาณ 2567” (${MAHA_SARAKHAM})`,
  },
  academic: { th: "ปีการศึกษา", en: "academic year", source: "proposed" },
  unspecified: {
    th: "ไม่ระบุประเภทปี",
    en: "kind of year not stated",
    source: `“ในปี 2566” (${MAHA_SARAKHAM})`,
  },
} satisfies Record<YearKind, CodeEntry>);
