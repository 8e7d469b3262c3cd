import { defineForm } from "@saan/forms/model";
import { codelist, field, statedDate } from "@saan/schema/field";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { MergeDialog } from "./MergeDialog.js";

const few = codelist({ van: { th: "รถตู้", en: "Van" }, boat: { th: "เรือ", en: "Boat" } });
const named = (th: string) => ({ label: { th, en: "Field" }, privacy: "public" }) as const;

const schema = z.strictObject({
  title: field(z.string(), named("ชื่อเรื่อง")),
  text: field(z.string(), named("ข้อความ")).optional(),
  lines: field(z.string(), { ...named("หลายบรรทัด"), widget: "multiline" }).optional(),
  number: field(z.number(), named("จำนวน")).optional(),
  date: field(z.iso.date(), named("วันที่")).optional(),
  stated: field(statedDate, named("วันที่ตามเอกสาร")).optional(),
  choice: field(few.schema, { ...named("พาหนะ"), options: few }).optional(),
  choices: field(z.array(few.schema), { ...named("พาหนะทั้งหมด"), options: few }).optional(),
  yes: field(z.boolean(), named("ใช่หรือไม่")).optional(),
  places: field(z.tuple([z.number(), z.number()]), named("ช่วงอายุ")).optional(),
  host: field(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("area"), area: z.string() }),
      z.strictObject({ kind: z.literal("group"), group: z.string() }),
    ]),
    named("เจ้าภาพ"),
  ).optional(),
  known: field(z.string(), named("ข้อความที่ระบุว่าไม่มีได้")).nullable(),
  rows: field(z.array(z.string()), named("รายการ")).optional(),
  people: field(z.array(z.strictObject({ id: z.string() })), named("คน")).optional(),
});
const form = defineForm({ id: "kinds", version: 1, label: { th: "ทุกชนิด", en: "Every kind" }, schema });
const base = { title: "เดิม", known: "เดิม" };

function asked(mine: object, theirs: object, before: object = {}) {
  const onMerged = vi.fn();
  render(
    <MergeDialog
      open
      onOpenChange={() => undefined}
      form={form}
      base={{ ...base, ...before }}
      mine={{ ...base, ...mine }}
      theirs={{ ...base, ...theirs }}
      onMerged={onMerged}
    />,
  );
  return { onMerged, question: within(screen.getByRole("radiogroup")) };
}

describe("a field that may be left empty", () => {
  it.each<[string, unknown, unknown, unknown?]>([
    ["text", "ก", "ข"],
    ["lines", "ก", "ข", "เดิม"],
    ["number", 1, 0],
    ["date", "2020-02-16", "2020-02-17"],
    [
      "stated",
      { asStated: "2563", iso: "2020", precision: "year" },
      { asStated: "2564", iso: "2021", precision: "year" },
    ],
    ["choice", "van", "boat"],
    ["choices", ["van"], ["boat"], ["van", "boat"]],
    ["yes", true, false],
    ["places", [1, 2], [3, 4]],
    ["host", { kind: "area", area: "ก" }, { kind: "group", group: "ข" }],
    ["known", "ก", "ข", "เดิม"],
  ])("can be emptied where both filled it in: %s", async (name, mine, theirs, before) => {
    const { onMerged, question } = asked(
      { [name]: mine },
      { [name]: theirs },
      before === undefined ? {} : { [name]: before },
    );
    await userEvent.click(question.getByRole("radio", { name: "เว้นว่างไว้" }));
    await userEvent.click(screen.getByRole("button", { name: "ใช้ตามที่เลือก" }));
    await waitFor(() => expect(onMerged).toHaveBeenCalledOnce());
    const record = onMerged.mock.calls[0]?.[0];
    expect(record).toEqual(name === "known" ? { ...base, known: null } : base);
    expect(schema.safeParse(record).success).toBe(true);
  });

  it.each<[string, object, object, object?]>([
    ["must be answered", { title: "ก" }, { title: "ข" }],
    ["one of the two has left empty already", { text: "ก" }, {}, { text: "เดิม" }],
    ["is a row of a list", { rows: ["ก"] }, { rows: ["ข"] }, { rows: ["เดิม"] }],
  ])("is not offered empty where it %s", (_, mine, theirs, before = {}) => {
    const { question } = asked(mine, theirs, before);
    expect(question.queryByRole("radio", { name: "เว้นว่างไว้" })).toBeNull();
  });

  it.each<[string, object, object, string]>([
    ["none of the two", { number: 1 }, { number: 2 }, "ระบุจำนวน หรือเลือก “เว้นว่างไว้” ด้านบน"],
    ["that of the one who left it empty", { number: 1 }, {}, "ระบุจำนวน หรือเลือก “ของอีกคน” ด้านบน"],
    ["none, where it must be answered", { title: "ก" }, { title: "ข" }, "กรอกชื่อเรื่อง"],
  ])("names the choice for whoever writes nothing: %s", async (_, mine, theirs, said) => {
    const { onMerged, question } = asked(mine, theirs, { number: 3 });
    await userEvent.click(question.getByRole("radio", { name: "เขียนใหม่" }));
    await userEvent.clear(screen.getByRole("textbox"));
    await userEvent.click(screen.getByRole("button", { name: "ใช้ตามที่เลือก" }));
    expect(screen.getByText(said)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("textbox"));
    expect(onMerged).not.toHaveBeenCalled();
  });

  it("is neither written anew nor left empty where the question is the order of rows", () => {
    const people = (...ids: string[]) => ({ people: ids.map((id) => ({ id })) });
    const { question } = asked(people("3", "1", "2"), people("2", "1", "3"), people("1", "2", "3"));
    expect(question.getAllByRole("radio")).toHaveLength(2);
    expect(screen.getByRole("radiogroup", { name: "ลำดับของคน" })).toBeTruthy();
  });
});
