import type { Activity } from "@saan/schema/activity";
import { organizationNamed } from "../organizations/reference.js";

/**
 * The seventh executive conference under the memorandum (thaihealth.or.th, "พม. จับมือ สสส. พัฒนาเด็กในชุมชน"), chaired by
 * the ministry's permanent secretary. No date, venue, organiser or number of people is stated.
 */
export const cooperationConference: Activity = {
  kind: "executive-conference",
  title: "Executive Conference “มิติใหม่...ความร่วมมือ”",
  ordinal: 7,
  level: "national",
  organizers: [],
  supporters: [],
  partners: [
    { organization: organizationNamed("thaihealth", "สสส.") },
    { organization: organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมฯ") },
  ],
  partnersAreOpen: false,
  purposes: [
    {
      text: "ส่งเสริมและผลักดันโครงการความร่วมมือในการขับเคลื่อนยุทธศาสตร์ด้านการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน และท้องถิ่น",
    },
  ],
  agenda: [],
};
