import * as z from "zod";
import { areaReference } from "../area/area.js";
import { choices } from "../field/choices.js";
import { field } from "../field/field.js";
import { statedPeriod } from "../field/stated-period.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { reference } from "../record/reference.js";
import { reachKinds, scaleOutChannels } from "./codelists.js";

const kindOfReach = {
  label: { th: "พื้นที่หรือกลุ่ม", en: "Area or group" },
  privacy: "public",
  widget: "radio",
  options: reachKinds,
} as const;

const anArea = strictObject(() => ({
  kind: field(z.literal("area"), kindOfReach),
  area: field(areaReference, {
    label: { th: "พื้นที่", en: "Area" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }),
}));

const anAreaSet = strictObject(() => ({
  kind: field(z.literal("area-set"), kindOfReach),
  areaSet: reference("area-set", { label: { th: "กลุ่มพื้นที่", en: "Area set" }, example: "พื้นที่ต้นแบบ" }),
}));

const aTargetGroup = strictObject(() => ({
  kind: field(z.literal("target-group"), kindOfReach),
  targetGroup: reference("target-group", {
    label: { th: "กลุ่มเป้าหมาย", en: "Target group" },
    example: "กลุ่มผู้รับประโยชน์",
  }),
}));

/** Knowledge carried from where it was made to where it can be used: ขยายผล. */
export const scaleOutSchema = strictObject(() => ({
  from: field(z.discriminatedUnion("kind", [anArea, anAreaSet]), {
    label: { th: "ขยายผลจาก", en: "From" },
    privacy: "public",
  }).optional(),
  to: field(z.discriminatedUnion("kind", [anArea, anAreaSet, aTargetGroup]), {
    label: { th: "ขยายผลสู่", en: "To" },
    privacy: "public",
  }).optional(),
  channels: field(choices(scaleOutChannels, { th: "ช่องทาง", en: "Channel" }), {
    label: { th: "ช่องทางขยายผล", en: "Channels" },
    privacy: "public",
    unit: { th: "ช่องทาง", en: "channels" },
    rowLabel: { th: "ช่องทาง", en: "Channel" },
  }).optional(),
  activity: reference("activity", {
    label: { th: "ขยายผลในกิจกรรม", en: "At the activity" },
    hint: { th: "เช่น การสัมมนาที่จัดขึ้นเพื่อขยายผล", en: "Such as the seminar held for it" },
  }).optional(),
  period: field(statedPeriod, { label: { th: "ช่วงเวลา", en: "Period" }, privacy: "public" }).optional(),
  asStated: field(shortText(500), {
    label: { th: "ข้อความตามเอกสาร", en: "Words of the document" },
    privacy: "public",
    widget: "multiline",
    example: "ขยายผลสู่พื้นที่ต่างๆ ของจังหวัดนครศรีธรรมราช",
  }).optional(),
}));

export type ScaleOut = z.infer<typeof scaleOutSchema>;
