import { organizationNamed } from "../organizations/reference.js";
import { register } from "../sample/register.js";
import type { SampleDocument } from "../sample/sample.js";
import { exactly, withheld } from "../sample/stating.js";
import { localHealthFundOrganizations } from "./local-health-fund-organizations.js";

const funds = register("local-health-funds", {
  grant: "source",
  proposal: "source",
  form: "source",
  "smart-kids": "project",
  "smart-kids-support": "support",
  "young-children": "target-group",
  "pregnancy-project": "project",
  "hospital-director": "office-holder",
  "children-plan": "plan",
  "ban-khuan-support": "support",
  "announcement-2567": "legal-instrument",
  "announcement-2561": "legal-instrument",
});

const smartKids = "โครงการส่งเสริมเด็กปฐมวัยเทศบาลเมืองปัตตานี สู่ SMART KIDS 5 ด้าน";
const section = organizationNamed("pattani-social-medicine-section", "กลุ่มงานเวชกรรมสังคม โรงพยาบาลปัตตานี");
const address = "https://localfund.happynetwork.org/project";

const grant = funds.sample(
  "grant",
  {
    title: "กองทุนสุขภาพตำบล: รายละเอียดโครงการ 176513",
    kind: "web-page",
    host: "localfund.happynetwork.org",
    language: "thai",
    url: `${address}/176513`,
  },
  ["D7.1", "D7.6"],
);

/** A grant page and two proposal forms of local health funds, each cut: what may stand after the cut is not called missing. */
export const localHealthFundsDocument: SampleDocument = {
  number: "D7",
  name: "local-health-funds",
  title: "กองทุนสุขภาพตำบล: โครงการและแบบเสนอโครงการ กปท.7",
  source: grant.entry,
  samples: [
    grant,
    funds.sample(
      "proposal",
      {
        title: "กองทุนสุขภาพตำบล: แบบเสนอโครงการ 199426",
        kind: "form",
        host: "localfund.happynetwork.org",
        url: `${address}/proposal/199426`,
        transcriptionNotes: [
          { kind: "number-format", text: "3,975.00", readAs: "3,975" },
          { kind: "number-format", text: "542.00", readAs: "542" },
        ],
      },
      ["D7.7", "D7.8"],
    ),
    funds.sample(
      "form",
      {
        title: "แบบเสนอโครงการกองทุนหลักประกันสุขภาพระดับท้องถิ่น กปท.7",
        kind: "form",
        host: "localfund.happynetwork.org",
        url: `${address}/proposal/192112/print`,
      },
      ["D7.10"],
    ),
    ...localHealthFundOrganizations,
    funds.sample(
      "smart-kids",
      {
        title: `${smartKids} (เด็ก 0-5 ปี มีพัฒนาการสมวัย สูงดีสมส่วน วัคซีนครบตามเกณฑ์ ฟันไม่ผุ และไม่มีภาวะโลหิตจาง) ปีงบประมาณ 2567 (ประเภทที่ 1)`,
        code: "67-L7884-1-08",
        owners: [section],
        areas: [
          {
            area: {
              code: "9401",
              level: "district",
              nameAsStated: "เทศบาลเมืองปัตตานี",
              readAs: "municipality",
              governedBy: organizationNamed("pattani-municipality", "เทศบาลเมืองปัตตานี"),
            },
          },
        ],
        goals: ["มีพัฒนาการสมวัย", "สูงดีสมส่วน", "วัคซีนครบตามเกณฑ์", "ฟันไม่ผุ", "ไม่มีภาวะโลหิตจาง"].map((text) => ({
          text,
          indicators: [{ label: text }],
        })),
        targetGroups: [funds.named("young-children", "เด็ก 0-5 ปี")],
        provenance: {
          sources: [funds.ids.grant],
          statements: [
            {
              field: "owners.0",
              asStated: "หน่วยบริการหรือสถานบริการสาธารณสุข เช่น รพ.สต.",
              confidence: "stated",
              source: funds.ids.grant,
            },
            { field: "areas.0.area.code", confidence: "resolved" },
          ],
        },
      },
      ["D7.1", "D7.2", "D7.4", "D7.5"],
    ),
    funds.sample(
      "smart-kids-support",
      {
        from: organizationNamed("pattani-health-fund", "กองทุนสุขภาพตำบล"),
        to: { kind: "project", project: funds.named("smart-kids", smartKids) },
        kind: "funding",
        supportType: "ประเภท 1 สนับสนุนการจัดบริการสาธารณสุขของ หน่วยบริการ/สถานบริการ/หน่วยงานสาธารณสุข",
        fiscalYear: { year: 2567, kind: "fiscal", asStated: "ปีงบประมาณ 2567" },
        provenance: { sources: [funds.ids.grant], statements: [{ field: "from", confidence: "inferred" }] },
      },
      ["D7.1", "D7.3", "D7.6"],
    ),
    funds.sample(
      "young-children",
      {
        term: "เด็ก 0-5 ปี",
        kinds: ["child"],
        ageRange: { from: 0, below: 6 },
        definedInSource: funds.named("grant", "รายละเอียดโครงการ 176513"),
        provenance: { sources: [funds.ids.grant] },
      },
      ["D7.5"],
    ),
    funds.sample(
      "pregnancy-project",
      {
        title: "โครงการป้องกันการตั้งครรภ์ในวัยรุ่น",
        plan: funds.named("children-plan", "แผนงานเด็ก เยาวชน ครอบครัว"),
        owners: [organizationNamed("bang-kaeo-hospital", "โรงพยาบาลบางแก้ว")],
        areas: [
          {
            area: {
              code: "930901",
              level: "subdistrict",
              nameAsStated: "เขตพื้นที่เทศบาลตำบลท่ามะเดื่อ",
              readAs: "municipality",
              governedBy: organizationNamed("tha-maduea-municipality", "เทศบาลตำบลท่ามะเดื่อ"),
            },
          },
        ],
        problems: [
          { text: "จำนวนประชากรในเขตเทศบาลตำบลท่ามะเดื่อ", size: exactly(3975, "คน", "3,975.00") },
          { text: "จำนวนเด็กอายุ 0-14 ปี", size: exactly(542, "คน", "542.00") },
        ],
        provenance: { sources: [funds.ids.proposal] },
      },
      ["D7.7", "D7.8", "D7.9"],
    ),
    funds.sample(
      "hospital-director",
      {
        posts: [
          {
            title: "ผู้อำนวยการโรงพยาบาล",
            acting: "in-the-post",
            organization: organizationNamed("bang-kaeo-hospital", "โรงพยาบาลบางแก้ว"),
          },
        ],
        provenance: { sources: [funds.ids.proposal], absences: withheld("name") },
      },
      ["D7.7"],
    ),
    funds.sample(
      "children-plan",
      { title: "แผนงานเด็ก เยาวชน ครอบครัว", kind: "other", provenance: { sources: [funds.ids.proposal] } },
      ["D7.9"],
    ),
    funds.sample(
      "ban-khuan-support",
      {
        from: organizationNamed("ban-khuan-health-fund", "กองทุนสุขภาพตำบล อบต.บ้านควน"),
        kind: "funding",
        grounds: [
          { instrument: funds.named("announcement-2567", "ประกาศคณะกรรมการหลักประกันสุขภาพแห่งชาติ"), section: "ข้อ 17 (2)" },
        ],
        states: [{ state: "requested" }],
        provenance: { sources: [funds.ids.form] },
      },
      ["D7.10"],
    ),
    funds.sample(
      "announcement-2567",
      {
        title: "ประกาศคณะกรรมการหลักประกันสุขภาพแห่งชาติ พ.ศ.2567",
        kind: "announcement",
        enactedYear: 2567,
        sections: [{ section: "ข้อ 17 (2)" }],
        replaces: [funds.named("announcement-2561", "พ.ศ.2561")],
        provenance: { sources: [funds.ids.form], statements: [{ field: "replaces", confidence: "inferred" }] },
      },
      ["D7.10"],
    ),
    funds.sample(
      "announcement-2561",
      {
        title: "ประกาศคณะกรรมการหลักประกันสุขภาพแห่งชาติ พ.ศ.2561",
        kind: "announcement",
        enactedYear: 2561,
        sections: [{ section: "ข้อ 16 (2)" }],
        provenance: { sources: [funds.ids.form] },
      },
      ["D7.10"],
    ),
  ],
};
