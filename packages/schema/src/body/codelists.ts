import { codelist } from "../field/codelist.js";
import { NAKHON, PHAYAO, SONGKHLA } from "../field/quoted-documents.js";

/** Kinds of bodies: what meets and decides, or works together, without being an organisation of its own. */
export const bodyKinds = codelist({
  committee: { th: "คณะกรรมการ", en: "Committee", source: "proposed" },
  subcommittee: {
    th: "คณะอนุกรรมการ",
    en: "Sub-committee",
    source: `“คณะอนุกรรมการส่งเสริมและพัฒนาครอบครัวจังหวัดสงขลา” (${SONGKHLA})`,
  },
  "working-group": {
    th: "คณะทำงาน",
    en: "Working group",
    source: `“คณะทำงานพัฒนาสุขภาวะเด็กเยาวชนและครอบครัวในระดับชุมชน” (${PHAYAO})`,
  },
  network: {
    th: "ภาคีเครือข่าย",
    en: "Network",
    source: `“ภาคีเครือข่ายคณะทำงานเรื่องสุขภาวะเด็กและเยาวชนจังหวัดนครศรีธรรมราช” (${NAKHON})`,
  },
  mechanism: {
    th: "กลไกระดับพื้นที่",
    en: "Area mechanism",
    definition: {
      th: "การทำงานร่วมกันของหลายฝ่ายในอำเภอหรือจังหวัดที่เอกสารเรียกว่ากลไก",
      en: "What documents call a mechanism: several parties of a district or province working together",
    },
    source: `“กลไกระดับอำเภอและจังหวัด” (${NAKHON})`,
  },
  "multidisciplinary-team": {
    th: "ทีมสหวิชาชีพ",
    en: "Multidisciplinary team",
    definition: {
      th: "ผู้ปฏิบัติงานหลายวิชาชีพที่ทำงานคุ้มครองเด็กและครอบครัวร่วมกัน",
      en: "Several professions that work together on the protection of children and families",
    },
    source: "proposed",
  },
  "parliamentary-committee": {
    th: "คณะกรรมาธิการ",
    en: "Parliamentary committee",
    definition: { th: "ของสภาผู้แทนราษฎรหรือวุฒิสภา", en: "Of the House of Representatives or the Senate" },
    source: "proposed",
  },
  council: { th: "สภา", en: "Council", source: "proposed" },
  cabinet: { th: "คณะรัฐมนตรี", en: "Cabinet", source: "proposed" },
  "operations-centre": { th: "ศูนย์ปฏิบัติการ", en: "Operations centre", source: "proposed" },
  secretariat: { th: "ฝ่ายเลขานุการ", en: "Secretariat", source: "proposed" },
  other: { th: "อื่น ๆ", en: "Other", source: "proposed" },
});

export const bodyStates = codelist({
  established: { th: "จัดตั้ง", en: "Established", source: "proposed" },
  active: { th: "ดำเนินงาน", en: "Active", source: "proposed" },
  dissolved: { th: "ยุบเลิก", en: "Dissolved", source: "proposed" },
});

/** What a member of a body is. Persons are members by their post only. */
export const memberKinds = codelist({
  organization: { th: "หน่วยงาน", en: "Organisation", source: `“สำนักงานสาธารณสุขจังหวัด” (${NAKHON})` },
  body: {
    th: "คณะกรรมการหรือคณะทำงานอื่น",
    en: "Another body",
    source: `“ที่ประกอบด้วย คณะอนุกรรมการป้องกันและแก้ไขปัญหาท้องวัยรุ่น” (${NAKHON})`,
  },
  post: { th: "ตำแหน่ง", en: "Post", source: "proposed" },
  class: {
    th: "กลุ่มที่ไม่ระบุชื่อ",
    en: "Class that is not named",
    definition: {
      th: "เอกสารเขียนเพียงประเภท เช่น “ส่วนราชการที่เกี่ยวข้อง”",
      en: "The document names only a class, such as “the government agencies concerned”",
    },
    source: `“ส่วนราชการที่เกี่ยวข้อง” (${SONGKHLA})`,
  },
});

export const memberRoles = codelist({
  chair: { th: "ประธาน", en: "Chair", source: "proposed" },
  "vice-chair": { th: "รองประธาน", en: "Vice chair", source: "proposed" },
  member: { th: "กรรมการหรือสมาชิก", en: "Member", source: "proposed" },
  "ex-officio-member": { th: "กรรมการโดยตำแหน่ง", en: "Member by post", source: "proposed" },
  "expert-member": { th: "กรรมการผู้ทรงคุณวุฒิ", en: "Expert member", source: "proposed" },
  "member-and-secretary": { th: "กรรมการและเลขานุการ", en: "Member and secretary", source: "proposed" },
  secretary: { th: "เลขานุการ", en: "Secretary", source: "proposed" },
  "assistant-secretary": { th: "ผู้ช่วยเลขานุการ", en: "Assistant secretary", source: "proposed" },
  treasurer: { th: "เหรัญญิก", en: "Treasurer", source: "proposed" },
  adviser: { th: "ที่ปรึกษา", en: "Adviser", source: "proposed" },
  other: { th: "บทบาทอื่น", en: "Another role", source: "proposed" },
});
