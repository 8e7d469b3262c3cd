import type { Agreement } from "@saan/schema/agreement";
import { organizationNamed } from "../organizations/reference.js";
import { exactly, notStated, openList } from "../sample/stating.js";
import { cooperation, sources } from "./register.js";

/**
 * The memorandum of 2 November 2010 between the ministry and the fund, as thaihealth.or.th reports it (taken over there
 * from INN News; the page gives no date). National, so no province; the news states no term, no signatories and no place.
 */
export const cooperationAgreement: Agreement = {
  title:
    "บันทึกข้อตกลงความร่วมมือ (MOU) ระหว่างกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ กับ สสส. ในการขับเคลื่อนยุทธศาสตร์ด้านการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน และท้องถิ่น",
  titleIsDescriptive: true,
  kind: "memorandum",
  documentForm: "not-stated",
  subject: "การขับเคลื่อนยุทธศาสตร์ด้านการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน และท้องถิ่น",
  levels: [
    { level: "ministry", asStated: "แนวทางความร่วมมือในระดับกระทรวง" },
    { level: "department", asStated: "ความร่วมมือในระดับกรม" },
  ],
  project: "โครงการความร่วมมือในการขับเคลื่อนยุทธศาสตร์ด้านการพัฒนาเด็ก เยาวชน ครอบครัว ชุมชน และท้องถิ่น",
  parties: [
    {
      kind: "organization",
      organization: organizationNamed("msdhs", "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"),
      role: "party",
    },
    { kind: "organization", organization: organizationNamed("thaihealth", "สสส."), role: "party" },
  ],
  scopeIssues: [{ text: "ด้านเด็กและเยาวชน" }, { text: "ด้านครอบครัวและท้องถิ่น" }, { text: "ด้านกลุ่มที่มีความต้องการพิเศษ" }],
  signing: { date: { asStated: "2 พฤศจิกายน 2553", iso: "2010-11-02", precision: "day" } },
  states: [{ state: "signed", since: { asStated: "2 พฤศจิกายน 2553", iso: "2010-11-02", precision: "day" } }],
  sources: [
    {
      title: "พม. จับมือ สสส. พัฒนาเด็กในชุมชน",
      publisher: "สำนักงานกองทุนสนับสนุนการสร้างเสริมสุขภาพ (สสส.)",
      desk: "เว็บไซต์ไอเอ็นเอ็นนิวส์",
    },
  ],
  provenance: {
    sources,
    absences: notStated("term.startsOnSigning", "term.start", "term.end", "signing.place", "signatories"),
    // What the news names is introduced by "อาทิ": not all there is.
    lists: [openList("scopeIssues", "3 ด้าน อาทิ", exactly(3, "ด้าน", "3 ด้าน"))],
  },
};

export const agreementSample = cooperation.sample("memorandum", cooperationAgreement, ["S4.3", "S4.4"]);
