import { codelist } from "../field/codelist.js";
import { MAHA_SARAKHAM, NAKHON, SONGKHLA, THAIHEALTH } from "../field/quoted-documents.js";

/**
 * What a post does at an event. The four who "preside" are four roles: whoever chairs on the day need not chair the body
 * (S3: the labour officer, not the governor), opens only, or has sent another.
 */
export const eventRoles = codelist({
  "meeting-chair": {
    th: "ประธานการประชุม",
    en: "Chair of the meeting",
    definition: {
      th: "ผู้ทำหน้าที่ประธานตลอดการประชุมครั้งนั้น อาจไม่ใช่ประธานตามคำสั่งแต่งตั้ง",
      en: "Who presides over this one meeting; not always the chair of the body that meets",
    },
    source: `“เป็นประธานการประชุมขับเคลื่อนงาน” (${MAHA_SARAKHAM})`,
  },
  "opening-chair": {
    th: "ประธานเปิดงาน",
    en: "Opening chair",
    definition: {
      th: "ผู้เป็นประธานในพิธีเปิด ไม่จำเป็นต้องดำเนินการประชุม",
      en: "Who presides over the opening ceremony, and need not lead what follows",
    },
    source: `“เป็นประธานเปิดงานสัมมนาวิชาการ” (${NAKHON})`,
  },
  "closing-chair": {
    th: "ประธานปิดงาน",
    en: "Closing chair",
    definition: { th: "ผู้เป็นประธานในพิธีปิด", en: "Who presides over the closing ceremony" },
    source: "proposed",
  },
  "co-chair": {
    th: "ประธานร่วม",
    en: "Co-chair",
    definition: { th: "ประธานของแต่ละฝ่ายในการประชุมสองฝ่าย", en: "Who presides for one side of a meeting of two" },
    source: "proposed",
  },
  "ceremony-chair": {
    th: "ประธานในพิธี",
    en: "Chair of the ceremony",
    definition: { th: "เช่น ประธานในพิธีลงนามหรือพิธีมอบรางวัล", en: "As of a signing or an award ceremony" },
    source: "proposed",
  },
  "body-chair": {
    th: "ประธานคณะกรรมการหรือคณะทำงาน",
    en: "Chair of the body",
    definition: {
      th: "ประธานตามคำสั่งแต่งตั้งของคณะกรรมการ คณะอนุกรรมการ หรือคณะทำงาน ไม่ว่าจะนั่งเป็นประธานในครั้งนี้หรือไม่",
      en: "Who was appointed to chair the committee or working group, present at this event or not",
    },
    source: "proposed",
  },
  "delegating-principal": {
    th: "ผู้มอบหมาย",
    en: "Delegating principal",
    definition: {
      th: "ผู้ที่มอบหมายให้ผู้อื่นเข้าร่วมแทน จึงไม่ถือว่าเข้าร่วมเอง",
      en: "Who sent somebody else, and so does not count as having attended",
    },
    source: `“มอบหมายให้” (${MAHA_SARAKHAM})`,
  },
  delegate: {
    th: "ผู้แทนหรือผู้รับมอบหมาย",
    en: "Delegate or representative",
    definition: { th: "ผู้เข้าร่วมในนามของผู้มอบหมาย", en: "Who attends in the name of the principal" },
    source: `“มอบหมายให้” (${MAHA_SARAKHAM})`,
  },
  participant: { th: "ผู้เข้าร่วม", en: "Participant", source: `“มีผู้เข้าร่วมโครงการ” (${THAIHEALTH})` },
  speaker: {
    th: "ผู้กล่าว",
    en: "Speaker",
    definition: { th: "ผู้กล่าวเปิดหรือกล่าวในงาน", en: "Who gave an address or remarks at the event" },
    source: `“รองผู้ว่าราชการจังหวัดนครศรีธรรมราช กล่าว” (${NAKHON})`,
  },
  "reporting-officer": {
    th: "ผู้กล่าวรายงาน",
    en: "Reporting officer",
    definition: {
      th: "ผู้กล่าวรายงานต่อประธานในพิธีเปิด",
      en: "Who reports to the chair at the opening, on why and how the event is held",
    },
    source: "proposed",
  },
  lecturer: { th: "ผู้บรรยาย", en: "Lecturer", source: "proposed" },
  "resource-person": {
    th: "วิทยากร",
    en: "Resource person",
    definition: { th: "ผู้ให้ความรู้หรือนำกระบวนการ", en: "Who trains people or leads them through a process" },
    source: "proposed",
  },
  moderator: {
    th: "พิธีกรหรือผู้ดำเนินรายการ",
    en: "Moderator",
    definition: { th: "ผู้ดำเนินพิธีหรือการอภิปราย", en: "Who leads through a ceremony or a discussion" },
    source: "proposed",
  },
  "award-giver": { th: "ผู้มอบรางวัล", en: "Giver of awards", source: "proposed" },
  expert: { th: "ผู้ทรงคุณวุฒิ", en: "Expert", source: `“ผู้บริหารและผู้ทรงคุณวุฒิของ สสส.” (${THAIHEALTH})` },
  other: { th: "บทบาทอื่น", en: "Another role", source: "proposed" },
});

/** Posts often met, to offer while somebody types: a post is text, and any other may be typed. */
export const knownPosts = codelist({
  governor: { th: "ผู้ว่าราชการจังหวัด", en: "Provincial governor", source: `“ผู้ว่าราชการจังหวัดมหาสารคาม” (${MAHA_SARAKHAM})` },
  "vice-governor": {
    th: "รองผู้ว่าราชการจังหวัด",
    en: "Vice governor",
    source: `“รองผู้ว่าราชการจังหวัดนครศรีธรรมราช” (${NAKHON})`,
  },
  "permanent-secretary": {
    th: "ปลัดกระทรวง",
    en: "Permanent secretary",
    source: `“ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์” (${THAIHEALTH})`,
  },
  "provincial-social-development-officer": {
    th: "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด",
    en: "Provincial social development and human security officer",
    source: `“พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด” (${SONGKHLA})`,
  },
  "provincial-labour-officer": {
    th: "แรงงานจังหวัด",
    en: "Provincial labour officer",
    source: `“แรงงานจังหวัดสงขลา” (${SONGKHLA})`,
  },
  "social-development-worker": {
    th: "นักพัฒนาสังคม",
    en: "Social development worker",
    source: `“นักพัฒนาสังคม” (${MAHA_SARAKHAM})`,
  },
  manager: { th: "ผู้จัดการ", en: "Manager", source: `“ผู้จัดการ สสส.” (${THAIHEALTH})` },
  executive: { th: "ผู้บริหาร", en: "Executive", source: `“ผู้บริหารกระทรวงการพัฒนาสังคมฯ” (${THAIHEALTH})` },
  expert: { th: "ผู้ทรงคุณวุฒิ", en: "Expert", source: `“ผู้ทรงคุณวุฒิของ สสส.” (${THAIHEALTH})` },
  "district-chief": { th: "นายอำเภอ", en: "District chief", source: "proposed" },
  mayor: { th: "นายกเทศมนตรี", en: "Mayor", source: "proposed" },
  "subdistrict-chief-executive": {
    th: "นายกองค์การบริหารส่วนตำบล",
    en: "Chief executive of a sub-district administrative organisation",
    source: "proposed",
  },
});

/** Whether a post is held still. */
export const postStates = codelist({
  current: { th: "ดำรงตำแหน่งอยู่", en: "Current", source: "proposed" },
  ended: { th: "พ้นจากตำแหน่งแล้ว", en: "Ended", source: "proposed" },
});

/**
 * On what footing somebody acts in a post that is not theirs. พ.ร.บ. ระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534: ปฏิบัติราชการแทน in
 * มาตรา 38, รักษาราชการแทน in มาตรา 41 ff.; พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. 2551: รักษาการในตำแหน่ง in มาตรา 68. Others
 * stand in acts of their own, and documents are not always exact: the word of the document is recorded.
 */
export const actingKinds = codelist({
  "for-the-holder": {
    th: "รักษาราชการแทน",
    en: "Acting for the holder",
    definition: {
      th: "ทำหน้าที่แทนเมื่อไม่มีผู้ดำรงตำแหน่งหรือผู้นั้นปฏิบัติหน้าที่ไม่ได้",
      en: "While the post is vacant or its holder cannot act, with the powers of the post",
    },
    source: "proposed",
  },
  "in-the-post": {
    th: "รักษาการในตำแหน่ง",
    en: "Acting in the post",
    definition: {
      th: "ได้รับแต่งตั้งให้รักษาการในตำแหน่งที่ว่าง หรือที่ผู้ดำรงตำแหน่งปฏิบัติหน้าที่ไม่ได้ เป็นการชั่วคราว",
      en: "Appointed for the time being, the post being vacant or its holder unable to act",
    },
    source: "proposed",
  },
  "under-delegated-power": {
    th: "ปฏิบัติราชการแทน",
    en: "Under delegated power",
    definition: {
      th: "ได้รับมอบอำนาจให้ทำบางเรื่องแทนผู้ดำรงตำแหน่ง",
      en: "In some matters, by power that the holder delegated",
    },
    source: "proposed",
  },
  "performing-the-duties": {
    th: "ปฏิบัติหน้าที่",
    en: "Performing the duties of the post",
    definition: {
      th: "เช่น ปลัดองค์การบริหารส่วนตำบลปฏิบัติหน้าที่นายกองค์การบริหารส่วนตำบลเมื่อตำแหน่งว่าง",
      en: "As the clerk of a local government does while it has no elected executive",
    },
    source: "proposed",
  },
  "in-place-of": {
    th: "รักษาการแทน",
    en: "Acting in place of the holder",
    definition: {
      th: "ตามกฎหมายหรือข้อบังคับของหน่วยงานที่ไม่ใช่ราชการบริหารส่วนกลางและส่วนภูมิภาค",
      en: "By the act or by-laws of a body outside the central and regional administration",
    },
    source: "proposed",
  },
  "performing-in-place-of": {
    th: "ปฏิบัติหน้าที่แทน",
    en: "Performing the duties in place of the holder",
    source: "proposed",
  },
  "not-stated": { th: "เอกสารไม่ได้ระบุ", en: "Not stated", source: "proposed" },
});

/** Whether somebody who was expected came. */
export const attendances = codelist({
  attended: { th: "เข้าร่วม", en: "Attended", source: `“เข้าร่วมประชุมขับเคลื่อนงาน” (${MAHA_SARAKHAM})` },
  "not-attended": { th: "ไม่ได้เข้าร่วม", en: "Did not attend", source: "proposed" },
  "not-stated": { th: "เอกสารไม่ได้ระบุ", en: "Not stated", source: "proposed" },
});
