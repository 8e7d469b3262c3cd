import * as z from "zod";
import { field } from "../field/field.js";
import { shortText } from "../field/text.js";
import { organizationReference } from "../organization/reference.js";
import { defineRecord } from "../read/rule.js";

/**
 * What a programme means by success, in the components its documents name. Measures, targets and values are separate
 * facts: most documents state none, and none is asked for here.
 */
export const indicatorFrameworkSchema = z.strictObject({
  title: field(shortText(300), {
    label: { th: "ชื่อชุดตัวชี้วัด", en: "Title of the framework" },
    privacy: "public",
    example: "ครอบครัวอบอุ่น",
  }),
  owner: field(organizationReference, {
    label: { th: "หน่วยงานเจ้าของตัวชี้วัด", en: "Owner" },
    hint: { th: "หน่วยงานที่กำหนดตัวชี้วัดชุดนี้", en: "The organisation that set these indicators" },
    privacy: "public",
    widget: "combobox",
    optionsFrom: "organizations",
    freeText: true,
  }).optional(),
  components: field(
    z
      .array(
        z.strictObject({
          label: field(shortText(300), {
            label: { th: "ชื่อองค์ประกอบ", en: "Component" },
            privacy: "public",
            example: "สัมพันธภาพของคนในครอบครัว",
          }),
        }),
      )
      .min(1)
      .max(50),
    {
      label: { th: "องค์ประกอบของตัวชี้วัด", en: "Components" },
      privacy: "public",
      unit: { th: "องค์ประกอบ", en: "components" },
      rowLabel: { th: "องค์ประกอบ", en: "Component" },
    },
  ),
});

export type IndicatorFramework = z.infer<typeof indicatorFrameworkSchema>;

export const indicatorFramework = defineRecord({
  name: "indicator-framework",
  version: 1,
  label: { th: "ชุดตัวชี้วัด", en: "Indicator framework" },
  schema: indicatorFrameworkSchema,
});
