import { defineForm } from "@saan/forms/model";
import { support } from "@saan/schema/support";
import { settleRecord } from "./settle/index.js";

/** It may be money: things, advice and people that are lent have no amount and no instalments. */
const mayBeMoney = "not(kind = 'in-kind' or kind = 'technical' or kind = 'personnel')";

/** That one supports another, with money or without: who, whom, how much as far as it is stated, and what was paid. */
export const fundingForm = defineForm({
  id: "funding",
  version: 1,
  record: support,
  settle: settleRecord,
  sections: [
    { id: "who", label: { th: "ผู้ให้และผู้รับ", en: "Who supports whom" } },
    { id: "what", label: { th: "สิ่งที่สนับสนุน", en: "What is given" } },
    { id: "ground", label: { th: "ปีงบประมาณ ข้อตกลง และการอนุมัติ", en: "Year, agreement and approval" } },
    {
      id: "payment",
      label: { th: "การจ่ายและงวดเงิน", en: "Payment" },
      hint: { th: "กรอกเท่าที่เอกสารระบุ ไม่หารหรือรวมเอง", en: "Only what the document states; nothing worked out" },
    },
  ],
  without: ["passedOnFrom", "instalments.*.report.activities", "provenance"],
  fields: {
    from: { section: "who" },
    fromGroup: { section: "who" },
    through: { section: "who" },
    to: { section: "who" },
    recipientCount: { section: "who" },
    kind: { section: "what" },
    supportType: { section: "what" },
    purpose: { section: "what" },
    amount: { section: "what" },
    unitAmount: { section: "what" },
    components: { section: "what" },
    condition: { section: "what" },
    states: { section: "ground" },
    fiscalYear: { section: "ground" },
    // A year is no count: no comma in it.
    "fiscalYear.year": { format: "plain" },
    agreementNumber: { section: "ground" },
    agreement: { section: "ground" },
    approved: { section: "ground" },
    period: { section: "ground" },
    grounds: { section: "ground" },
    handover: { section: "payment" },
    instalments: { section: "payment" },
  },
  rules: [
    { kind: "relevant", field: "fromGroup", when: "empty(from)", otherwise: "keep" },
    { kind: "relevant", field: "amount", when: mayBeMoney },
    { kind: "relevant", field: "unitAmount", when: mayBeMoney },
    { kind: "relevant", field: "instalments", when: mayBeMoney },
    {
      kind: "warn",
      field: "unitAmount.value",
      that: "unitAmount.value <= amount.value",
      message: {
        th: "จำนวนเงินต่อรายมากกว่าจำนวนเงินทั้งหมด ตรวจกับเอกสารอีกครั้ง",
        en: "The amount for each is more than the whole: compare with the document",
      },
    },
    {
      kind: "warn",
      field: "handover.date",
      that: "handover.date <= today()",
      message: {
        th: "วันที่จ่ายหรือส่งมอบยังไม่ถึง ตรวจปี พ.ศ. อีกครั้ง",
        en: "The day of payment is still to come: check the year",
      },
    },
    {
      kind: "warn",
      field: "instalments.*.paid",
      that: "instalments.*.paid <= today()",
      message: {
        th: "วันที่จ่ายยังไม่ถึง ถ้าเป็นกำหนดจ่าย ให้กรอกในช่อง “กำหนดจ่าย”",
        en: "The day is still to come: what is planned belongs to “Due”",
      },
    },
  ],
});
