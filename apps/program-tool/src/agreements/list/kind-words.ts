import type { Agreement } from "@saan/schema/agreement";
import type { Bilingual, Locale } from "@saan/schema/field";

// The labels of the schema's agreementKinds, held equal by a test. The codelist itself would bring zod, a fifth of all
// the script of this page, to the one page that everybody waits for.
const kinds: Readonly<Record<Agreement["kind"], Bilingual>> = {
  memorandum: { th: "บันทึกข้อตกลงความร่วมมือ (MOU)", en: "Memorandum of understanding" },
  agreement: { th: "ข้อตกลง", en: "Agreement" },
  "action-plan": { th: "ข้อตกลงแผนปฏิบัติการ", en: "Agreed action plan" },
  "standard-procedure": { th: "แนวปฏิบัติมาตรฐานร่วมกัน", en: "Standard operating procedure" },
  declaration: { th: "ประกาศเจตนารมณ์", en: "Declaration of intent" },
  "community-charter": { th: "ธรรมนูญหรือข้อตกลงของชุมชน", en: "Community charter" },
  other: { th: "อื่น ๆ", en: "Other" },
};

/** The kind of an agreement in words; the code itself when a newer server sends one this page does not know. */
export function kindWords(kind: string, locale: Locale): string {
  return Object.hasOwn(kinds, kind) ? kinds[kind as Agreement["kind"]][locale] : kind;
}
