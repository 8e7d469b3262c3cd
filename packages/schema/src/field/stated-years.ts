import type * as z from "zod";
import { field } from "./field.js";
import { statedYear } from "./stated-year.js";
import { strictObject } from "./strict-object.js";

/** A row of years as stated, first and last: พ.ศ. 2563 – 2565. */
export const statedYears = strictObject(() => ({
  from: field(statedYear, { label: { th: "ปีแรก", en: "First year" }, privacy: "public" }).optional(),
  to: field(statedYear, { label: { th: "ปีสุดท้าย", en: "Last year" }, privacy: "public" }).optional(),
}));

export type StatedYears = z.infer<typeof statedYears>;
