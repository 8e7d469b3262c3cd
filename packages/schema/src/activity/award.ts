import { field } from "../field/field.js";
import { quantity } from "../field/quantity.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { organizationList } from "../organization/reference.js";
import { postReference } from "../person/parts.js";
import { reference } from "../record/reference.js";

/** An award that was given at an activity: รางวัล, โล่, ประกาศเกียรติคุณ. To areas, organisations and posts; nobody is named. */
export const awardSchema = strictObject(() => ({
  title: field(shortText(300), {
    label: { th: "ชื่อรางวัล", en: "Title" },
    privacy: "public",
    widget: "multiline",
    example: "โล่เกียรติคุณรางวัลตำบลต้นแบบไร้ความรุนแรง",
  }),
  count: field(quantity, {
    label: { th: "จำนวนรางวัล", en: "Number of awards" },
    hint: { th: "เช่น 76 รางวัล แม้ไม่มีรายชื่อผู้รับ", en: "Such as 76 awards, even when nobody who got one is listed" },
    privacy: "public",
  }).optional(),
  criterion: field(shortText(500), {
    label: { th: "เกณฑ์การให้รางวัล", en: "Criterion" },
    privacy: "public",
    widget: "multiline",
    example: "1 จังหวัด 1 ตำบล",
  }).optional(),
  giver: field(postReference, { label: { th: "ตำแหน่งผู้มอบ", en: "Post that gave it" }, privacy: "public" }).optional(),
  giverOrganization: reference("organization", {
    label: { th: "หน่วยงานเจ้าของรางวัล", en: "Organisation whose award it is" },
  }).optional(),
  areas: reference("area-set", {
    label: { th: "กลุ่มพื้นที่ที่ได้รับ", en: "Areas that got it" },
    example: "ตำบลต้นแบบไร้ความรุนแรง 76 ตำบล",
  }).optional(),
  organizations: field(organizationList({ th: "หน่วยงานที่ได้รับ", en: "Organisation that got it" }), {
    label: { th: "หน่วยงานที่ได้รับ", en: "Organisations that got it" },
    privacy: "public",
    unit: { th: "หน่วยงาน", en: "organisations" },
    rowLabel: { th: "หน่วยงานที่ได้รับ", en: "Organisation" },
  }).optional(),
  receivedBy: field(shortText(300), {
    label: { th: "ผู้ขึ้นรับตามเอกสาร", en: "Who received it, in the words of the document" },
    hint: { th: "ตำแหน่งหรือกลุ่ม ไม่ใช่ชื่อบุคคล", en: "A post or a class, not a person's name" },
    privacy: "public",
    example: "ประธานศูนย์ปฏิบัติการฯ ระดับตำบล หรือผู้แทน",
  }).optional(),
}));
