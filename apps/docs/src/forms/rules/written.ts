import { rules } from "@saan/forms/rules";
import type { Activity } from "../activity/activity.js";

const { field, own, calculate, constraint, required, atLeast, equals, more, sum, times } = rules<Activity>();

/** The same data as texts give. A path that the record does not have does not compile. */
export const writtenRules = [
  required("otherKind", equals(field("kind"), "other")),
  calculate("costs.*.amount", times(field("costs.*.price"), field("costs.*.quantity"))),
  calculate("budget", sum(field("costs.*.amount"))),
  required("reason", more(field("budget"), 50_000)),
  constraint("to", atLeast(own, field("from")), {
    th: "กรอกวันสุดท้ายให้ตรงกับวันแรกหรือหลังจากนั้น",
    en: "Enter a last day that is not before the first",
  }),
];
