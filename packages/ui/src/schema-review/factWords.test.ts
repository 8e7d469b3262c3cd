import { defineForm, type FormNode } from "@saan/forms/model";
import { field, quantity } from "@saan/schema/field";
import { expect, it } from "vitest";
import * as z from "zod";
import { recordWords } from "../record-words/recordWords.js";
import { th as recordTh } from "../record-words/th.js";
import { factWords } from "./factWords.js";
import { th } from "./th.js";

const named = (th: string) => ({ label: { th, en: "x" }, privacy: "public" as const });
const { model } = defineForm({
  id: "outing",
  version: 1,
  label: { th: "กิจกรรม", en: "Activity" },
  schema: z.object({
    place: field(
      z.object({ village: field(z.string(), named("หมู่บ้าน")), moo: field(z.number(), named("หมู่ที่")).optional() }),
      named("สถานที่"),
    ),
    people: field(quantity, named("ผู้ร่วม")),
    ages: field(z.tuple([z.number(), z.number()]), named("ช่วงอายุ")),
    costs: field(z.record(z.string(), z.number()), named("ค่าใช้จ่าย")),
    topics: field(z.array(z.object({ text: field(z.string(), named("เรื่อง")) })), named("เรื่องที่คุย")),
    visits: field(
      z.array(z.object({ village: field(z.string(), named("หมู่บ้าน")), day: field(z.iso.date(), named("วันที่")) })),
      named("การลงพื้นที่"),
    ),
  }),
});
const words = recordWords({ locale: "th", digits: "latn", calendar: "buddhist", messages: recordTh });
const say = (id: string, value: unknown) =>
  factWords(model, model.nodes[id] as FormNode, value, { locale: "th", words, messages: th, sources: {} });

it.each([
  ["place", { village: "บ้านสันป่าม่วง", moo: 4 }, "หมู่บ้าน: บ้านสันป่าม่วง · หมู่ที่: 4"],
  ["people", { comparator: "more-than", value: 70, unit: "คน" }, "มากกว่า 70 คน"],
  ["ages", [3, 6], "3, 6"],
  ["costs", { ค่ารถ: 1200 }, "ค่ารถ: 1,200"],
  ["costs", [{ key: "ค่ารถ", value: 1200 }], "ค่ารถ: 1,200"],
  [
    "costs",
    [
      { key: "ค่ารถ", value: null },
      { key: "", value: null },
    ],
    "ค่ารถ",
  ],
  ["topics", [{ text: "ฝุ่น" }, { text: "น้ำ" }], "ฝุ่น, น้ำ"],
  ["visits", [{ village: "ก", day: "2019-07-19" }, { village: "ข" }], "1) หมู่บ้าน: ก · วันที่: 19 กรกฎาคม 2562 2) หมู่บ้าน: ข"],
  ["visits", undefined, ""],
])("says %s in one line", (id, value, text) => {
  expect(say(id, value)).toBe(text);
});
