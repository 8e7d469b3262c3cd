import * as z from "zod";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { organizationReference } from "../organization/reference.js";

/** The label of a component, as the document words it. */
export const componentLabel = field(shortText(300), {
  label: { th: "ชื่อองค์ประกอบ", en: "Component" },
  privacy: "public",
  example: "สัมพันธภาพของคนในครอบครัว",
});

/** What any mention of a framework says of it: shared by a framework's record and by what another record says of one. */
export const frameworkMention = () => ({
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
    optionsFrom: "organization",
    freeText: true,
  }).optional(),
});

/** How the components of a framework are asked for. */
export const componentList = {
  label: { th: "องค์ประกอบของตัวชี้วัด", en: "Components" },
  privacy: "public",
  unit: { th: "องค์ประกอบ", en: "components" },
  rowLabel: { th: "องค์ประกอบ", en: "Component" },
} as const;

/** A framework as an agreement or a plan states it: its title and the labels of its components, and nothing more. */
export const statedFrameworkSchema = strictObject(() => ({
  ...frameworkMention(),
  components: field(
    z
      .array(strictObject(() => ({ label: componentLabel })))
      .min(1)
      .max(50),
    componentList,
  ),
}));

export type StatedFramework = z.infer<typeof statedFrameworkSchema>;
