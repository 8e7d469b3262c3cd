import { followUpStates, meetingDecisions } from "../body/meeting-codelists.js";
import { codelist } from "../field/codelist.js";
import { SONGKHLA } from "../field/quoted-documents.js";

export const assemblyKinds = codelist({
  family: { th: "สมัชชาครอบครัว", en: "Family assembly", source: `“การจัดสมัชชาครอบครัวระดับจังหวัด” (${SONGKHLA})` },
  "women-and-family": { th: "สมัชชาสตรีและครอบครัว", en: "Women and family assembly", source: "proposed" },
  "children-and-youth": { th: "สมัชชาเด็กและเยาวชน", en: "Children and youth assembly", source: "proposed" },
  health: { th: "สมัชชาสุขภาพ", en: "Health assembly", source: "proposed" },
  other: { th: "อื่น ๆ", en: "Other", source: "proposed" },
});

/** What holds an assembly together, where it is not the whole country (พ.ร.บ. สุขภาพแห่งชาติ พ.ศ. 2550, มาตรา 3 and 40). */
export const assemblyScopes = codelist({
  area: {
    th: "เฉพาะพื้นที่",
    en: "Of an area",
    definition: { th: "ผู้คนในพื้นที่เดียวกันพูดคุยกันหลายเรื่อง", en: "People of one area, on many matters" },
    source: "proposed",
  },
  issue: {
    th: "เฉพาะประเด็น",
    en: "Of an issue",
    definition: { th: "ผู้เกี่ยวข้องกับเรื่องเดียวกันจากหลายพื้นที่", en: "Those concerned with one matter, from many areas" },
    source: "proposed",
  },
});

/** How an assembly works. */
export const assemblyMethods = codelist({
  brainstorm: { th: "ระดมความคิดเห็น", en: "Brainstorming", source: `“เพื่อระดมความคิดเห็น” (${SONGKHLA})` },
  recommend: {
    th: "เสนอแนะแนวทาง",
    en: "Recommending ways forward",
    source: `“เสนอแนะแนวทางในการแก้ไขปัญหา” (${SONGKHLA})`,
  },
  "group-discussion": { th: "ประชุมกลุ่มย่อย", en: "Group discussion", source: "proposed" },
  hearing: { th: "รับฟังความคิดเห็น", en: "Hearing", source: "proposed" },
  other: { th: "วิธีอื่น", en: "Another method", source: "proposed" },
});

export const proposalKinds = codelist({
  policy: {
    th: "ข้อเสนอเชิงนโยบาย",
    en: "Policy proposal",
    source: `“การพัฒนาข้อเสนอเชิงนโยบายด้านครอบครัว” (${SONGKHLA})`,
  },
  practice: {
    th: "ข้อเสนอเชิงปฏิบัติ",
    en: "Practical proposal",
    definition: {
      th: "สิ่งที่หน่วยงานหรือพื้นที่ทำได้เองโดยไม่ต้องเปลี่ยนนโยบาย",
      en: "What an organisation or an area can do without a change of policy",
    },
    source: "proposed",
  },
  other: { th: "ข้อเสนออื่น", en: "Another proposal", source: "proposed" },
});

/** How far one proposal has come. */
export const proposalStates = codelist({
  draft: { th: "ร่าง", en: "Draft", source: "proposed" },
  submitted: { th: "นำเสนอ", en: "Submitted", source: "proposed" },
  adopted: { th: "ตอบรับ", en: "Adopted", source: "proposed" },
  declined: { th: "ไม่รับ", en: "Not adopted", source: "proposed" },
});

const { other, ...decisions } = meetingDecisions.entries;

/**
 * What is done with a resolution of an assembly on its way: the words of the assembly itself, those of the committees and
 * cabinets it goes to, and what is done to move it on.
 */
export const resolutionDecisions = codelist({
  consensus: {
    th: "ฉันทมติ",
    en: "Passed by consensus",
    definition: { th: "สมัชชาเห็นร่วมกันโดยไม่มีผู้คัดค้าน", en: "The assembly agrees and nobody objects" },
    source: "proposed",
  },
  ...decisions,
  submitted: { th: "เสนอต่อ", en: "Submitted", source: "proposed" },
  driven: {
    th: "ขับเคลื่อน",
    en: "Moved forward",
    definition: {
      th: "จัดประชุมหรือทำงานเพื่อให้มติเกิดผล โดยยังไม่มีการตัดสินใจใหม่",
      en: "Meetings and work to bring it about; nothing new is decided",
    },
    source: "proposed",
  },
  completed: followUpStates.entries.completed,
  other,
});

/** How far an assembly has come, from the request to hold it to what became of its proposals. */
export const assemblyStates = codelist({
  requested: { th: "ขอความร่วมมือ", en: "Requested", source: `“ได้ขอความร่วมมือ” (${SONGKHLA})` },
  planned: { th: "เตรียมจัด", en: "Planned", source: `“พิจารณาแนวทางการจัดสมัชชาครอบครัวระดับจังหวัด” (${SONGKHLA})` },
  held: { th: "จัดแล้ว", en: "Held", source: "proposed" },
  "proposals-drafted": {
    th: "จัดทำข้อเสนอ",
    en: "Proposals drafted",
    source: `“การพัฒนาข้อเสนอเชิงนโยบายด้านครอบครัวต่อไป” (${SONGKHLA})`,
  },
  submitted: { th: "นำเสนอ", en: "Proposals submitted", source: "proposed" },
  adopted: { th: "ตอบรับ", en: "Proposals adopted", source: "proposed" },
  declined: { th: "ไม่รับ", en: "Proposals not adopted", source: "proposed" },
  cancelled: { th: "ยกเลิก", en: "Cancelled", source: "proposed" },
});
