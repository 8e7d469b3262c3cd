import * as z from "zod";
import { field } from "../field/field.js";
import { statedPeriod } from "../field/stated-period.js";
import { shortText } from "../field/text.js";
import { reference } from "../record/reference.js";

const number = field(z.number().int().min(1).max(1000), {
  label: { th: "ลำดับที่", en: "Number" },
  hint: { th: "ตามที่เอกสารเรียก เช่น โมเดลที่ 2", en: "As the document counts, such as model 2" },
  privacy: "public",
  example: "1",
}).optional();

/** A stage of a project, as its documents divide it: เฟสแรก, ระยะต่อไป. */
export const phaseSchema = z.strictObject({
  number,
  title: field(shortText(300), {
    label: { th: "ชื่อระยะตามเอกสาร", en: "Phase in the words of the document" },
    privacy: "public",
    example: "เฟสแรก",
  }),
  period: field(statedPeriod, { label: { th: "ช่วงเวลา", en: "Period" }, privacy: "public" }).optional(),
  focus: field(shortText(1000), {
    label: { th: "จุดเน้นของระยะนี้", en: "Focus of the phase" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
});

/** A way of working that a programme tries out and spreads: โมเดลที่ 1 การส่งเสริมครอบครัวอบอุ่นในชุมชน. */
export const modelSchema = z.strictObject({
  number,
  title: field(shortText(500), {
    label: { th: "ชื่อโมเดล", en: "Title of the model" },
    privacy: "public",
    widget: "multiline",
    example: "การส่งเสริมครอบครัวอบอุ่นในชุมชน",
  }),
  areas: field(
    z
      .array(
        z.strictObject({
          areaSet: reference("area-set", { label: { th: "กลุ่มพื้นที่", en: "Area set" } }),
        }),
      )
      .max(50),
    {
      label: { th: "พื้นที่ที่ใช้โมเดลนี้", en: "Where it is used" },
      hint: { th: "นำร่องก่อน แล้วจึงพื้นที่ต้นแบบ", en: "Pilot areas first, then model areas" },
      privacy: "public",
      rowLabel: { th: "กลุ่มพื้นที่", en: "Area set" },
    },
  ).optional(),
});

/** One of the tasks a programme sets itself: ภารกิจหลัก 6 ด้าน. */
export const missionSchema = z.strictObject({
  number,
  title: field(shortText(500), {
    label: { th: "ภารกิจ", en: "Mission" },
    privacy: "public",
    widget: "multiline",
    example: "ส่งเสริมการสื่อสารเชิงบวกในครอบครัว",
  }),
});
