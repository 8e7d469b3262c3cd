import { codelist } from "../field/codelist.js";
import { MAHA_SARAKHAM, NAKHON, PHAYAO, SONGKHLA, THAIHEALTH } from "../field/quoted-documents.js";

export const activityKinds = codelist({
  "learning-forum": {
    th: "เวทีแลกเปลี่ยนเรียนรู้",
    en: "Learning-exchange forum",
    source: `“เวทีแลกเปลี่ยนเรียนรู้เครือข่ายพัฒนาสุขภาวะเด็กเยาวชนและครอบครัว” (${PHAYAO})`,
  },
  meeting: { th: "ประชุม", en: "Meeting", source: `“การประชุมคณะทำงาน” (${PHAYAO})` },
  "coordination-meeting": {
    th: "ประชุมขับเคลื่อนงาน",
    en: "Coordination meeting",
    source: `“ประชุมขับเคลื่อนงาน เด็ก เยาวชน และครอบครัว” (${MAHA_SARAKHAM})`,
  },
  "executive-conference": {
    th: "ประชุมผู้บริหาร",
    en: "Executive conference",
    source: `“Executive Conference” (${THAIHEALTH})`,
  },
  seminar: { th: "สัมมนาวิชาการ", en: "Academic seminar", source: `“งานสัมมนาวิชาการ” (${NAKHON})` },
  "lessons-learned": {
    th: "ถอดบทเรียน",
    en: "Lessons-learned workshop",
    source: `“ถอดบทเรียนการทำงานสุขภาวะเยาวชน” (${NAKHON})`,
  },
  assembly: { th: "สมัชชา", en: "Assembly", source: `“สมัชชาครอบครัวระดับจังหวัด” (${SONGKHLA})` },
  workshop: { th: "ประชุมเชิงปฏิบัติการ", en: "Workshop", source: "proposed" },
  "public-hearing": {
    th: "ประชาคมหรือรับฟังความคิดเห็น",
    en: "Public hearing",
    source: "proposed",
  },
  training: { th: "อบรม", en: "Training", source: "proposed" },
  signing: { th: "พิธีลงนาม", en: "Signing ceremony", source: "proposed" },
  survey: { th: "สำรวจข้อมูล", en: "Survey", source: `“การสำรวจฐานข้อมูลสถานการณ์” (${PHAYAO})` },
  "family-activity": {
    th: "กิจกรรมฐานครอบครัวและชุมชน",
    en: "Family and community activity",
    source: `“กิจกรรมฐานครอบครัวและชุมชน” (${MAHA_SARAKHAM})`,
  },
  camp: { th: "ค่าย", en: "Camp", source: "proposed" },
  exchange: {
    th: "แลกเปลี่ยนเยาวชน",
    en: "Youth exchange",
    definition: { th: "เดินทางไปพบและอยู่ร่วมกับอีกฝ่าย", en: "A group goes to meet and stay with another" },
    source: "proposed",
  },
  "study-visit": { th: "ศึกษาดูงาน", en: "Study visit", source: "proposed" },
  "special-lecture": { th: "บรรยายพิเศษ", en: "Special lecture", source: "proposed" },
  "award-ceremony": { th: "พิธีมอบรางวัล", en: "Award ceremony", source: "proposed" },
  "international-meeting": { th: "ประชุมระหว่างประเทศ", en: "International meeting", source: "proposed" },
  "field-visit": { th: "ลงพื้นที่", en: "Field visit", source: "proposed" },
  campaign: { th: "รณรงค์", en: "Campaign", source: "proposed" },
  exhibition: { th: "นิทรรศการหรือมหกรรม", en: "Exhibition or fair", source: "proposed" },
  "press-conference": { th: "แถลงข่าว", en: "Press conference", source: "proposed" },
  "handing-over": {
    th: "มอบเงินหรือสิ่งของ",
    en: "Handing over of money or goods",
    source: "proposed",
  },
  other: { th: "อื่น ๆ", en: "Other", source: "proposed" },
});

/** How much of the country an activity, a body, a plan or an assembly is for. */
export const activityLevels = codelist({
  international: { th: "ระดับระหว่างประเทศ", en: "International", source: "proposed" },
  national: { th: "ระดับชาติ", en: "National", source: `“แผนระดับชาติ” (${SONGKHLA})` },
  region: {
    th: "ระดับภาค เขต หรือกลุ่มจังหวัด",
    en: "Region or group of provinces",
    source: "proposed",
  },
  province: { th: "ระดับจังหวัด", en: "Province", source: `“ระดับจังหวัด ครั้งที่ 1” (${PHAYAO})` },
  district: { th: "ระดับอำเภอ", en: "District", source: `“กลไกระดับอำเภอและจังหวัด” (${NAKHON})` },
  subdistrict: { th: "ระดับตำบล", en: "Sub-district", source: "proposed" },
  community: { th: "ระดับชุมชน", en: "Community", source: `“ในระดับชุมชน” (${PHAYAO})` },
});

/** Whether people came together in one place. */
export const attendanceModes = codelist({
  "on-site": { th: "จัดในสถานที่", en: "On site", source: "proposed" },
  online: { th: "ออนไลน์", en: "Online", source: "proposed" },
  both: { th: "ทั้งในสถานที่และออนไลน์", en: "On site and online", source: "proposed" },
});

/** Whether an activity took place. */
export const activityStates = codelist({
  planned: { th: "วางแผนจัด", en: "Planned", source: `“แนวทางการจัดสมัชชาครอบครัวระดับจังหวัด” (${SONGKHLA})` },
  held: { th: "จัดแล้ว", en: "Held", source: `“จัดกิจกรรมเวทีแลกเปลี่ยนเรียนรู้” (${PHAYAO})` },
  postponed: { th: "เลื่อน", en: "Postponed", source: "proposed" },
  cancelled: { th: "ยกเลิก", en: "Cancelled", source: "proposed" },
});
