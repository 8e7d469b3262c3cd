import type { AreaReference } from "@saan/schema/area";
import type { OrganizationReference } from "@saan/schema/organization";
import type { DateFieldValue } from "@saan/ui/date-field";
import type { DateRangeValue } from "@saan/ui/date-range";
import type { ErrorSummaryItem } from "@saan/ui/error-summary";

/** What the page holds. What was not answered is `null`, never a guess. */
export interface Memorandum {
  readonly title: string;
  readonly signed: DateFieldValue | null;
  readonly term: DateRangeValue | null;
  readonly area: AreaReference | null;
  readonly partner: OrganizationReference | null;
}

/** The questions that must be answered: the id of each control. */
export type Question = "title" | "signed" | "area" | "partner";

const words: Readonly<Record<Question, string>> = {
  title: "กรอกชื่อข้อตกลง",
  signed: "กรอกวันที่ลงนาม เช่น 19 ก.ค. 62",
  area: "เลือกตำบลจากรายการ",
  partner: "กรอกคู่ความร่วมมืออย่างน้อยหนึ่งหน่วยงาน",
};

/** What is still missing, in the order of the page. */
export function memorandumFaults(memorandum: Memorandum): readonly ErrorSummaryItem[] {
  return (Object.keys(words) as Question[])
    .filter((question) => memorandum[question] === null || memorandum[question] === "")
    .map((question) => ({ href: `#${question}` as const, text: words[question] }));
}
