import type { Activity } from "@saan/schema/activity";
import { organizationNamed } from "../organizations/reference.js";

/**
 * The seventh executive conference under the memorandum (thaihealth.or.th, "พม. จับมือ สสส. พัฒนาเด็กในชุมชน"), chaired by
 * the ministry's permanent secretary. No date, venue, organiser or number of people is stated.
 */
export const cooperationConference: Activity = {
  kind: "executive-conference",
  title: "Executive Conference “มิติใหม่...ความร่วมมือ”",
  titleLanguage: "thai-and-english",
  ordinal: 7,
  level: "national",
  agreement: { nameAsStated: "บันทึกข้อตกลงความร่วมมือ (MOU) ระหว่างสององค์กรเมื่อวันที่ 2 พฤศจิกายน 2553" },
  states: [{ state: "held" }],
  organizers: [],
  supporters: [],
  partners: [
    { organization: organizationNamed("thaihealth", "สสส.") },
    { organization: organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมฯ") },
  ],
  partnersAreOpen: false,
  roles: [
    { role: "meeting-chair", post: { post: "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" } },
    { role: "speaker", post: { post: "ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์" } },
    { role: "participant", post: { post: "ผู้จัดการ สสส." } },
  ],
  attendeeClasses: [{ text: "ผู้บริหารและผู้ทรงคุณวุฒิของ สสส." }, { text: "ผู้บริหารกระทรวงการพัฒนาสังคมฯ" }],
  purposes: [
    {
      text: "ส่งเสริมและผลักดันโครงการความร่วมมือในการขับเคลื่อนยุทธศาสตร์ด้านการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน และท้องถิ่น",
    },
  ],
  agenda: [],
  provenance: {
    absences: [
      { field: "date", reason: "not-stated" },
      { field: "venue", reason: "not-stated" },
      { field: "attendance", reason: "not-stated" },
    ],
  },
};
