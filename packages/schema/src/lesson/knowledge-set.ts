import * as z from "zod";
import { field } from "../field/field.js";
import { strictObject } from "../field/strict-object.js";
import { shortText } from "../field/text.js";
import { domainRecord } from "../record/domain-record.js";
import { lifecycle, stateHistory } from "../record/lifecycle.js";
import { provenance } from "../record/provenance.js";
import { references } from "../record/reference.js";
import { knowledgeKinds, knowledgeStates } from "./codelists.js";
import { knowledgeSetRules } from "./rules.js";
import { scaleOutSchema } from "./scale-out.js";

const owner = { th: "เจ้าของชุดความรู้", en: "Who made the knowledge" };
const partners = { th: "เจ้าของชุดความรู้ร่วมกับภาคี", en: "Who made it, with partners" };

/** Tested, published, scaled out, in this order: ทดสอบผลแล้ว → เผยแพร่ → ขยายผล. */
export const knowledgeLifecycle = lifecycle(knowledgeStates, {
  initial: ["developing", "tested"],
  transitions: [
    { from: "developing", to: "tested", by: owner },
    { from: "tested", to: "published", by: owner },
    { from: "tested", to: "scaled-out", by: partners },
    { from: "published", to: "scaled-out", by: partners },
    { from: "developing", to: "withdrawn", by: owner },
    { from: "tested", to: "withdrawn", by: owner },
    { from: "published", to: "withdrawn", by: owner },
    { from: "scaled-out", to: "withdrawn", by: owner },
  ],
});

const testing = strictObject(() => ({
  isTested: field(z.boolean(), {
    label: { th: "ผ่านการทดสอบผลแล้ว", en: "Its effect was tested" },
    privacy: "public",
    widget: "checkbox",
  }),
  how: field(shortText(1000), {
    label: { th: "วิธีทดสอบผล", en: "How" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
}));

/** Knowledge that others can take up: a set of it, an innovation, a concept; and where it was carried. */
export const knowledgeSetSchema = strictObject(() => ({
  title: field(shortText(500), {
    label: { th: "ชื่อชุดความรู้", en: "Title" },
    privacy: "public",
    widget: "multiline",
    example: "ต้นแบบชุดความรู้การขับเคลื่อนสุขภาวะเด็ก เยาวชน",
  }),
  kind: field(knowledgeKinds.schema, {
    label: { th: "ประเภทความรู้", en: "Kind of knowledge" },
    privacy: "public",
    widget: "select",
    options: knowledgeKinds,
  }),
  description: field(shortText(2000), {
    label: { th: "สาระสำคัญ", en: "What it is" },
    privacy: "public",
    widget: "multiline",
  }).optional(),
  tested: field(testing, { label: { th: "การทดสอบผล", en: "Testing" }, privacy: "public" }).optional(),
  owners: references("organization", {
    label: { th: "หน่วยงานเจ้าของ", en: "Owners" },
    row: { th: "หน่วยงานเจ้าของ", en: "Owner" },
  }).optional(),
  fromProjects: references("project", { label: { th: "พัฒนาจากโครงการ", en: "From projects" } }).optional(),
  fromLessons: references("lesson", { label: { th: "พัฒนาจากบทเรียน", en: "From lessons" } }).optional(),
  scaleOuts: field(z.array(scaleOutSchema).max(200), {
    label: { th: "การขยายผล", en: "Scaling out" },
    privacy: "public",
    unit: { th: "ครั้ง", en: "times" },
    rowLabel: { th: "การขยายผล", en: "Scaling out" },
  }).optional(),
  states: stateHistory(knowledgeStates),
  provenance,
}));

export type KnowledgeSet = z.infer<typeof knowledgeSetSchema>;

export const knowledgeSet = domainRecord("knowledge-set", {
  version: 1,
  schema: knowledgeSetSchema,
  rules: knowledgeSetRules,
  lifecycle: knowledgeLifecycle,
});
