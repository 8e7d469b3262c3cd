import type { FormRule } from "@saan/forms/rules";

/** What is asked when, what is worked out, and what has to hold. Data: a server reads it as the form does. */
export const activityRules = [
  { kind: "relevant", field: "otherKind", when: "kind = 'other'" },
  { kind: "required", field: "otherKind", when: "kind = 'other'" },

  { kind: "calculate", field: "days", from: "daysBetween(from, coalesce(to, from)) + 1" },
  // Of no answers there is no sum: nobody counted, which is not "nobody came".
  { kind: "calculate", field: "people", from: "sum(women, men)" },
  { kind: "calculate", field: "costs.*.amount", from: "costs.*.price * costs.*.quantity" },
  { kind: "calculate", field: "budget", from: "sum(costs.*.amount)" },

  { kind: "relevant", field: "reason", when: "budget > 50000" },
  { kind: "required", field: "reason", when: "budget > 50000" },

  {
    kind: "constraint",
    field: "to",
    that: ". >= from",
    code: "ends-before-it-starts",
    message: { th: "กรอกวันสุดท้ายให้ตรงกับวันแรกหรือหลังจากนั้น", en: "Enter a last day that is not before the first" },
  },
  {
    kind: "warn",
    field: "people",
    that: ". <= 200",
    message: { th: "ผู้เข้าร่วมเกิน 200 คน ตรวจว่าสถานที่รับได้", en: "More than 200 people: check that the place has room" },
  },

  { kind: "options", field: "district", within: "province" },
  { kind: "filter", field: "meals", where: "option != 'dinner' or days > 1" },
  { kind: "readOnly", field: "costs", when: "approved" },
] as const satisfies readonly FormRule[];
