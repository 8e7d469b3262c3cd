import * as z from "zod";
import { areaReference } from "../area/area.js";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { statedPeriod } from "../field/stated-period.js";
import { stateHistory } from "../record/lifecycle.js";
import { reference } from "../record/reference.js";
import { bahtAmount } from "./amount.js";
import { recipientKinds, supportStates } from "./codelists.js";

const kindOfRecipient = {
  label: { th: "ประเภทผู้รับการสนับสนุน", en: "Kind of recipient" },
  privacy: "public",
  widget: "select",
  options: recipientKinds,
} as const;

/** Who or what is supported: an organisation, a whole area ("จังหวัดพะเยาได้รับการสนับสนุน"), or a piece of work. */
export const recipientSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: field(z.literal("organization"), kindOfRecipient),
    organization: reference("organization", { label: { th: "หน่วยงานที่ได้รับ", en: "Organisation" } }),
  }),
  z.strictObject({
    kind: field(z.literal("area"), kindOfRecipient),
    area: field(areaReference, {
      label: { th: "พื้นที่ที่ได้รับ", en: "Area" },
      privacy: "public",
      widget: "combobox",
      optionsFrom: "areas",
    }),
  }),
  z.strictObject({
    kind: field(z.literal("programme"), kindOfRecipient),
    programme: reference("programme", { label: { th: "แผนงานที่ได้รับ", en: "Programme" } }),
  }),
  z.strictObject({
    kind: field(z.literal("project"), kindOfRecipient),
    project: reference("project", { label: { th: "โครงการที่ได้รับ", en: "Project" } }),
  }),
  z.strictObject({
    kind: field(z.literal("activity"), kindOfRecipient),
    activity: reference("activity", { label: { th: "กิจกรรมที่ได้รับ", en: "Activity" } }),
  }),
  z.strictObject({
    kind: field(z.literal("body"), kindOfRecipient),
    body: reference("body", { label: { th: "คณะทำงานที่ได้รับ", en: "Body" } }),
  }),
]);

export type Recipient = z.infer<typeof recipientSchema>;

/** One part of the money, with its report: งวดที่ 1 (IATI: planned-disbursement and disbursement; OCDS: milestone). */
export const instalmentSchema = z.strictObject({
  number: field(z.number().int().min(1).max(1000), {
    label: { th: "งวดที่", en: "Instalment number" },
    privacy: "public",
    example: "1",
  }).optional(),
  amount: field(bahtAmount, { label: { th: "จำนวนเงินของงวด", en: "Amount" }, privacy: "public" }).optional(),
  period: field(statedPeriod, {
    label: { th: "ช่วงเวลาที่รายงาน", en: "Period reported on" },
    privacy: "public",
  }).optional(),
  due: field(statedDate, { label: { th: "กำหนดจ่าย", en: "Due" }, privacy: "public" }).optional(),
  paid: field(statedDate, { label: { th: "วันที่จ่าย", en: "Paid" }, privacy: "public" }).optional(),
  reportDue: field(statedDate, { label: { th: "กำหนดส่งรายงาน", en: "Report due" }, privacy: "public" }).optional(),
  states: stateHistory(supportStates),
});

export type Instalment = z.infer<typeof instalmentSchema>;
