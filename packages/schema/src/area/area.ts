import * as z from "zod";
import { codelist } from "../field/codelist.js";
import { field } from "../field/field.js";
import { shortText } from "../field/text.js";

const PHAYAO = "สำนักประชาสัมพันธ์เขต 3, 19 กรกฎาคม 2562";
const THAIHEALTH = "thaihealth.or.th, พม. จับมือ สสส. พัฒนาเด็กในชุมชน";

/** How large a place is. An area is not a local government: แม่กา is both a ตำบล and a เทศบาลตำบล. */
export const areaLevels = codelist({
  national: { th: "ทั่วประเทศ", en: "National", source: `“6 จังหวัดทั่วประเทศ” (${PHAYAO})` },
  province: { th: "จังหวัด", en: "Province", source: `“จังหวัดพะเยา” (${PHAYAO})` },
  district: { th: "อำเภอ", en: "District", source: `“สำนักงานสาธารณสุขอำเภอเมืองพะเยา” (${PHAYAO})` },
  subdistrict: { th: "ตำบล", en: "Sub-district", source: `“ตำบลต้นแบบ 10 ตำบล” (${PHAYAO})` },
  village: { th: "หมู่บ้านหรือชุมชน", en: "Village or community", source: `“ชุมชน” (${THAIHEALTH})` },
  unspecified: { th: "ไม่ระบุระดับ", en: "Level not stated", source: `“ในพื้นที่” (${PHAYAO})` },
});

/**
 * A place named by a document, and the official code it resolves to where that is certain. Names are never keys: a third
 * of all sub-district names are borne by more than one sub-district.
 *
 * Codes are those of the Department of Provincial Administration (TIS 1099): two digits for a province, four for a
 * district, six for a sub-district. A village gives the code of its sub-district.
 */
export const areaReference = z.strictObject({
  code: field(z.string().regex(/^\d{2}(\d{2}(\d{2})?)?$/), {
    label: { th: "รหัสพื้นที่", en: "Area code" },
    hint: {
      th: "รหัสจังหวัด 2 หลัก อำเภอ 4 หลัก หรือตำบล 6 หลัก เว้นว่างหากไม่แน่ใจ",
      en: "2 digits for a province, 4 for a district, 6 for a sub-district; leave empty if unsure",
    },
    privacy: "public",
    example: "560110",
    source: "มอก. 1099 รหัสเขตการปกครอง กรมการปกครอง",
  }).optional(),
  level: field(areaLevels.schema, {
    label: { th: "ระดับพื้นที่", en: "Level" },
    privacy: "public",
    widget: "select",
    options: areaLevels,
  }),
  nameAsStated: field(shortText(200), {
    label: { th: "ชื่อพื้นที่ตามเอกสาร", en: "Name in the document" },
    privacy: "public",
    example: "ตำบลแม่กา",
  }),
});

export type AreaReference = z.infer<typeof areaReference>;
