import * as z from "zod";
import { field } from "../field/field.js";
import { quantity } from "../field/quantity.js";
import { statedPeriod } from "../field/stated-period.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { reference } from "../record/reference.js";

const number = field(z.number().int().min(1).max(1000), {
  label: { th: "ลำดับที่", en: "Number" },
  hint: { th: "ตามที่เอกสารเรียก เช่น โมเดลที่ 2", en: "As the document counts, such as model 2" },
  privacy: "public",
  example: "1",
}).optional();

/** A stage of a project, as its documents divide it: เฟสแรก, ระยะต่อไป. */
export const phaseSchema = strictObject(() => ({
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
}));

/** A way of working that a programme tries out and spreads: โมเดลที่ 1 การส่งเสริมครอบครัวอบอุ่นในชุมชน. */
export const modelSchema = strictObject(() => ({
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
        strictObject(() => ({
          areaSet: reference("area-set", { label: { th: "กลุ่มพื้นที่", en: "Area set" } }),
        })),
      )
      .max(50),
    {
      label: { th: "พื้นที่ที่ใช้โมเดลนี้", en: "Where it is used" },
      hint: { th: "นำร่องก่อน แล้วจึงพื้นที่ต้นแบบ", en: "Pilot areas first, then model areas" },
      privacy: "public",
      rowLabel: { th: "กลุ่มพื้นที่", en: "Area set" },
    },
  ).optional(),
}));

/** A number by which a project, or a strategy of a plan, measures an aim, and how far it is to come. */
export const goalIndicatorSchema = strictObject(() => ({
  label: field(shortText(300), {
    label: { th: "ตัวชี้วัด", en: "Indicator" },
    privacy: "public",
    widget: "multiline",
    example: "เด็กอายุ 0-5 ปี มีพัฒนาการสมวัย",
  }),
  target: field(quantity, {
    label: { th: "ค่าเป้าหมาย", en: "Target" },
    hint: { th: "เว้นว่างหากเอกสารไม่ได้ระบุ", en: "Leave empty if the document does not state it" },
    privacy: "public",
  }).optional(),
}));

/** An aim of a project and how it is measured: วัตถุประสงค์และตัวชี้วัด of every application form. */
export const goalSchema = strictObject(() => ({
  text: field(shortText(1000), {
    label: { th: "วัตถุประสงค์", en: "Objective" },
    privacy: "public",
    widget: "multiline",
  }),
  indicators: field(z.array(goalIndicatorSchema).max(50), {
    label: { th: "ตัวชี้วัดของวัตถุประสงค์", en: "Indicators of the objective" },
    privacy: "public",
    unit: { th: "ตัวชี้วัด", en: "indicators" },
    rowLabel: { th: "ตัวชี้วัด", en: "Indicator" },
  }).optional(),
}));

/** A problem that a project is to meet, and how large it is: สถานการณ์ปัญหา and ขนาด of an application form. */
export const problemSchema = strictObject(() => ({
  text: field(shortText(1000), {
    label: { th: "สถานการณ์ปัญหา", en: "Problem" },
    hint: { th: "ของกลุ่มหรือพื้นที่ ไม่กล่าวถึงรายบุคคล", en: "Of a group or an area; no single person" },
    privacy: "public",
    widget: "multiline",
    example: "จำนวนเด็กอายุ 0-14 ปี",
  }),
  size: field(quantity, {
    label: { th: "ขนาดของปัญหา", en: "Size" },
    hint: {
      th: "จำนวนที่น้อยกว่า 10 คนหรือครอบครัว ให้บันทึกว่า “น้อยกว่า 10”",
      en: "Of fewer than 10 people or families record “fewer than 10”",
    },
    privacy: "public",
  }).optional(),
}));

/** One of the tasks a programme sets itself: ภารกิจหลัก 6 ด้าน. */
export const missionSchema = strictObject(() => ({
  number,
  title: field(shortText(500), {
    label: { th: "ภารกิจ", en: "Mission" },
    privacy: "public",
    widget: "multiline",
    example: "ส่งเสริมการสื่อสารเชิงบวกในครอบครัว",
  }),
}));

/** The missions of a programme or of a project. */
export const missions = field(z.array(missionSchema).max(50), {
  label: { th: "ภารกิจหลัก", en: "Missions" },
  privacy: "public",
  unit: { th: "ด้าน", en: "missions" },
  rowLabel: { th: "ภารกิจ", en: "Mission" },
}).optional();
