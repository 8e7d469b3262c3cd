import type * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { reference } from "../record/reference.js";

/**
 * Where something was held: the words of the document, and what they name (W3C ORG: Site; Popolo: Event location). A place
 * can be an organisation: a cooperative that lends its hall, a hotel.
 */
export const venueSchema = strictObject(() => ({
  nameAsStated: field(shortText(300), {
    label: { th: "สถานที่ตามเอกสาร", en: "Place in the words of the document" },
    privacy: "public",
    example: "ห้องประชุม 409 ชั้น 4 ศาลากลางจังหวัดมหาสารคาม",
  }),
  room: field(shortText(200), {
    label: { th: "ห้อง", en: "Room" },
    privacy: "public",
    example: "ห้องประชุม 409",
  }).optional(),
  floor: field(shortText(50), {
    label: { th: "ชั้น", en: "Floor" },
    privacy: "public",
    example: "4",
  }).optional(),
  building: field(shortText(200), {
    label: { th: "อาคาร", en: "Building" },
    privacy: "public",
    example: "ศาลากลางจังหวัดมหาสารคาม",
  }).optional(),
  organization: reference("organization", {
    label: { th: "หน่วยงานที่เป็นสถานที่จัด", en: "Organisation that is the place" },
    hint: {
      th: "เมื่อสถานที่คือหน่วยงาน เช่น สหกรณ์ โรงแรม ไม่ได้หมายความว่าเป็นผู้จัด",
      en: "When the place is an organisation, such as a cooperative or a hotel; it need not be an organiser",
    },
    example: "สหกรณ์การเกษตรเมืองพะเยาจำกัด",
  }).optional(),
  area: field(areaReference, {
    label: { th: "พื้นที่ที่ตั้ง", en: "Area" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "areas",
  }).optional(),
}));

export type Venue = z.infer<typeof venueSchema>;
