import { codelist } from "../field/codelist.js";
import { MAHA_SARAKHAM, NAKHON, SONGKHLA } from "../field/quoted-documents.js";

export const lessonKinds = codelist({
  lesson: { th: "บทเรียน", en: "Lesson", source: `“บทเรียนของโครงการ” (${NAKHON})` },
  finding: { th: "ข้อค้นพบ", en: "Finding", source: `“พบว่ามีท้องถิ่นอื่นๆ” (${NAKHON})` },
  recommendation: { th: "ข้อเสนอแนะ", en: "Recommendation", source: "proposed" },
});

export const knowledgeKinds = codelist({
  "knowledge-set": { th: "ชุดความรู้", en: "Knowledge set", source: `“ชุดความรู้ที่ผ่านการทดสอบผลแล้ว” (${MAHA_SARAKHAM})` },
  innovation: { th: "นวัตกรรม", en: "Innovation", source: `“แนะนำนวัตกรรม” (${NAKHON})` },
  "academic-concept": { th: "แนวคิดทางวิชาการ", en: "Academic concept", source: `“แนวคิดทางวิชาการ” (${NAKHON})` },
  "way-of-working": { th: "แนวทางการทำงาน", en: "Way of working", source: `“เผยแพร่แนวทางการทำงาน” (${NAKHON})` },
  tool: { th: "เครื่องมือ", en: "Tool", source: `“เครื่องมือ นวัตกรรมในการทำงาน” (${SONGKHLA})` },
  other: { th: "ความรู้แบบอื่น", en: "Other knowledge", source: "proposed" },
});

/** How far knowledge has come on its way to those who can use it. */
export const knowledgeStates = codelist({
  developing: { th: "กำลังพัฒนา", en: "Being developed", source: "proposed" },
  tested: { th: "ทดสอบผลแล้ว", en: "Tested", source: `“ที่ผ่านการทดสอบผลแล้ว” (${MAHA_SARAKHAM})` },
  published: { th: "เผยแพร่", en: "Published", source: `“เพื่อเผยแพร่แนวทางการทำงาน” (${NAKHON})` },
  "scaled-out": { th: "ขยายผล", en: "Scaled out", source: `“การขยายผลต้นแบบชุดความรู้” (${MAHA_SARAKHAM})` },
  withdrawn: { th: "เลิกใช้", en: "Withdrawn", source: "proposed" },
});

const THREE_CHANNELS = `“ผ่านการผลักดันนโยบาย กระบวนการเรียนรู้ และการสื่อสาร” (${MAHA_SARAKHAM})`;

/** Through what knowledge is scaled out. */
export const scaleOutChannels = codelist({
  policy: { th: "ผลักดันนโยบาย", en: "Pushing policy", source: THREE_CHANNELS },
  learning: { th: "กระบวนการเรียนรู้", en: "Learning process", source: THREE_CHANNELS },
  communication: { th: "การสื่อสาร", en: "Communication", source: THREE_CHANNELS },
  other: { th: "ช่องทางอื่น", en: "Another channel", source: "proposed" },
});

/** Where knowledge comes from and where it is carried. */
export const reachKinds = codelist({
  area: { th: "พื้นที่", en: "Area", source: `“ขยายผลสู่พื้นที่ต่างๆ” (${NAKHON})` },
  "area-set": { th: "กลุ่มพื้นที่", en: "Area set", source: `“พัฒนาพื้นที่ต้นแบบ” (${MAHA_SARAKHAM})` },
  "target-group": { th: "กลุ่มเป้าหมาย", en: "Target group", source: `“สู่กลุ่มผู้รับประโยชน์” (${MAHA_SARAKHAM})` },
});
