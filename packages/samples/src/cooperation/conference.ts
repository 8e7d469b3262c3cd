import type { Activity } from "@saan/schema/activity";
import { organizationNamed } from "../organizations/reference.js";
import { notStated, withheld } from "../sample/stating.js";
import { cooperation, permanentSecretary, sources } from "./register.js";

const chair = { post: permanentSecretary, holder: { id: cooperation.ids["permanent-secretary"] } };

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
  agreement: cooperation.named("memorandum", "บันทึกข้อตกลงความร่วมมือ (MOU) ระหว่างสององค์กรเมื่อวันที่ 2 พฤศจิกายน 2553"),
  states: [{ state: "held" }],
  organizations: [organizationNamed("thaihealth", "สสส."), organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมฯ")],
  roles: [
    { role: "meeting-chair", post: chair },
    { role: "speaker", post: chair },
    { role: "participant", post: { post: "ผู้จัดการ สสส.", holder: { id: cooperation.ids["fund-manager"] } } },
  ],
  attendeeClasses: [{ text: "ผู้บริหารและผู้ทรงคุณวุฒิของ สสส." }, { text: "ผู้บริหารกระทรวงการพัฒนาสังคมฯ" }],
  purposes: [
    {
      text: "ส่งเสริมและผลักดันโครงการความร่วมมือในการขับเคลื่อนยุทธศาสตร์ด้านการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน และท้องถิ่น",
    },
  ],
  provenance: {
    sources,
    statements: [{ field: "roles.1", asStated: "กล่าวว่า", confidence: "stated" }],
    absences: notStated("date", "venue", "attendance"),
  },
};

export const conferenceSamples = [
  cooperation.sample("conference", cooperationConference, ["S4.2", "S4.8"]),
  cooperation.sample(
    "permanent-secretary",
    {
      posts: [
        {
          title: permanentSecretary,
          organization: organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"),
        },
      ],
      provenance: { sources, absences: withheld("name") },
    },
    ["S4.2"],
  ),
  cooperation.sample(
    "fund-manager",
    {
      posts: [{ title: "ผู้จัดการ สสส.", organization: organizationNamed("thaihealth", "สสส.") }],
      // The page names the holder with the title of a profession.
      provenance: { sources, absences: withheld("name.titles", "name.given", "name.family") },
    },
    ["S4.2"],
  ),
];
