import { organizationSample } from "../organizations/sample.js";
import { thaiHealth, thaiHealthSection4 } from "../organizations/thaihealth.js";
import { notStated, openList } from "../sample/stating.js";
import { mahaSarakham, mahaSarakhamProvince, sources } from "./register.js";

const groupProvenance = { sources, absences: notStated("definition", "ageRange") };

/** For whom the work is done. */
const targetGroups = [
  mahaSarakham.sample(
    "children",
    {
      term: "เด็ก",
      kinds: ["child"],
      dimensions: ["body", "mind", "wisdom", "society"],
      provenance: groupProvenance,
    },
    ["S1.6", "S1.7"],
  ),
  mahaSarakham.sample(
    "youth",
    {
      term: "เยาวชน",
      kinds: ["youth"],
      dimensions: ["body", "mind", "wisdom", "society"],
      provenance: groupProvenance,
    },
    ["S1.6", "S1.7"],
  ),
  mahaSarakham.sample("families", { term: "ครอบครัว", kinds: ["family"], provenance: groupProvenance }, ["S1.7"]),
  mahaSarakham.sample("communities", { term: "ชุมชน", kinds: ["community"], provenance: groupProvenance }, ["S1.7"]),
  mahaSarakham.sample(
    "vulnerable-people",
    {
      term: "ผู้ที่อยู่ในภาวะเปราะบาง",
      kinds: ["vulnerable-person"],
      entitlements: ["rights", "protection", "chance-to-develop"],
      provenance: groupProvenance,
    },
    ["S1.7"],
  ),
  mahaSarakham.sample(
    "vulnerable-families",
    {
      term: "ครอบครัวเปราะบาง",
      kinds: ["vulnerable-family"],
      partOf: mahaSarakham.named("families", "ครอบครัว"),
      provenance: groupProvenance,
    },
    ["S1.7"],
  ),
  mahaSarakham.sample("beneficiaries", { term: "กลุ่มผู้รับประโยชน์", kinds: ["beneficiary"], provenance: groupProvenance }, [
    "S1.7",
  ]),
];

/** Those who work for them: two that are named, and classes that are not. */
export const peopleSamples = [
  organizationSample(thaiHealth, ["S1.5"]),
  organizationSample(thaiHealthSection4, ["S1.5"]),
  mahaSarakham.sample(
    "area-network",
    {
      name: { th: "ภาคีเครือข่ายในพื้นที่" },
      kind: "network",
      area: mahaSarakhamProvince,
      members: [
        { kind: "class", nameAsStated: "องค์กรปกครองส่วนท้องถิ่น" },
        { kind: "class", nameAsStated: "ภาคส่วนต่าง ๆ ในพื้นที่" },
        { kind: "class", nameAsStated: "ภาคีเครือข่าย" },
      ],
      provenance: {
        sources,
        statements: [{ field: "area", confidence: "inferred" }],
        absences: notStated("chair", "secretariat"),
        lists: [openList("members", "ภาคส่วนต่าง ๆ ในพื้นที่")],
      },
    },
    ["S1.5"],
  ),
  ...targetGroups,
  mahaSarakham.sample(
    "wellbeing",
    {
      title: "สุขภาวะ",
      components: [
        { label: "กาย", concept: "body" },
        { label: "จิตใจ", concept: "mind" },
        { label: "ปัญญา", concept: "wisdom" },
        { label: "สังคม", concept: "society" },
      ],
      targetGroups: [mahaSarakham.named("children", "เด็ก"), mahaSarakham.named("youth", "เยาวชน")],
      provenance: {
        sources,
        absences: notStated("owner", "version"),
        lists: [{ field: "components", isComplete: true, asStated: "สุขภาวะทั้งทางกาย จิตใจ ปัญญาและสังคม" }],
      },
    },
    ["S1.6"],
  ),
];
