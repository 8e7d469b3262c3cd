import type { Activity } from "@saan/schema/activity";
import type { Agreement } from "@saan/schema/agreement";
import type { Organization } from "@saan/schema/organization";

/** A small agreement that is in order; `changes` replaces top-level fields. */
export function exampleAgreement(changes: Partial<Agreement> = {}): Agreement {
  return {
    title: "ข้อตกลงความร่วมมือส่งเสริมครอบครัวอบอุ่น",
    titleIsDescriptive: true,
    kind: "memorandum",
    province: { code: "56", level: "province", nameAsStated: "จังหวัดพะเยา" },
    programme: "โครงการครอบครัวอบอุ่น",
    parties: [
      { kind: "organization", organization: { nameAsStated: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา" }, role: "hub" },
      { kind: "area", area: { code: "560110", level: "subdistrict", nameAsStated: "ตำบลแม่กา" }, role: "party" },
    ],
    scopeIssues: [{ text: "พัฒนาสุขภาวะเด็ก เยาวชน และครอบครัว" }],
    signing: { date: { asStated: "19 กรกฎาคม 2562", iso: "2019-07-19", precision: "day" } },
    term: { startsOnSigning: true },
    ...changes,
  };
}

export function exampleActivity(changes: Partial<Activity> = {}): Activity {
  return {
    kind: "meeting",
    title: "การประชุมคณะทำงาน",
    ...changes,
  };
}

export function exampleOrganization(changes: Partial<Organization> = {}): Organization {
  return {
    name: { th: "สำนักงานกองทุนสนับสนุนการสร้างเสริมสุขภาพ" },
    acronym: "สสส.",
    kind: "public-fund",
    ...changes,
  };
}
