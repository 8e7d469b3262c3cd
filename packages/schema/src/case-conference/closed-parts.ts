import { isPartialIsoDate, parseThaiDate } from "@saan/thai/calendar";
import * as z from "zod";
import type { Bilingual } from "../field/bilingual.js";
import { field } from "../field/field.js";
import { statedDate } from "../field/stated-date.js";
import { strictObject } from "../field/strict-object.js";
import { type RecordKind, recordKinds } from "../record/kinds.js";
import { recordId } from "../record/record-id.js";

/*
 * The parts of a record in which nothing can be written. Elsewhere a reference keeps the name a document gives and a date
 * keeps its words; here any box that takes words would one day hold the name of a child.
 */

/**
 * A stated date whose words are a date and nothing else: `parseThaiDate` must read them as that very date, or as one of
 * two when the era is open. Its own issue beside those of `statedDate`: `words-beyond-date`.
 */
export const wordlessDate = statedDate.check((payload) => {
  const { asStated, iso } = payload.value;
  // zod goes on to here after a text that is no date, or none at all; one complaint about it is enough.
  if (!isPartialIsoDate(iso) || saysOnly(asStated, iso)) return;
  payload.issues.push({ code: "custom", params: { code: "words-beyond-date" }, input: payload.value, path: [] });
});

function saysOnly(words: string, iso: string): boolean {
  const reading = parseThaiDate(words, { era: "infer" });
  if (reading.kind === "unreadable") return reading.reason === "empty";
  const readings = reading.kind === "date" ? [reading] : reading.readings;
  return readings.some((one) => one.iso === iso);
}

/**
 * A record of a register by its id alone: `{ id }`. What is not in the register cannot be named. A form offers the options
 * of `organization-id`, `facility-id`, whose values are these objects.
 */
export function registered(
  kind: RecordKind,
  { label, hint }: { readonly label: Bilingual; readonly hint?: Bilingual },
) {
  const { th, en } = recordKinds[kind];
  const id = field(recordId(kind), { label: { th: `รหัส${th}`, en: `${en}: ID` }, privacy: "public" });
  return field(
    strictObject(() => ({ id })),
    {
      label,
      ...(hint && { hint }),
      privacy: "public",
      widget: "combobox",
      optionsFrom: `${kind}-id`,
    },
  );
}

/**
 * A province or a district by its code alone, two or four digits (TIS 1099). A sub-district has no place here: in one of
 * some thousand people, a month and a kind of problem are enough to know who is meant.
 */
export const wideArea = strictObject(() => ({
  code: field(z.string().regex(/^\d{2}(\d{2})?$/), {
    label: { th: "รหัสอำเภอหรือจังหวัด", en: "District or province code" },
    hint: {
      th: "จังหวัด 2 หลัก หรืออำเภอ 4 หลัก ไม่บันทึกตำบลหรือหมู่บ้าน เพราะอาจทำให้รู้ว่าเป็นใคร",
      en: "2 digits for a province, 4 for a district; never a sub-district or a village, which may tell who is meant",
    },
    privacy: "public",
    example: "8001",
    source: "มอก. 1099 รหัสเขตการปกครอง กรมการปกครอง",
  }),
}));
