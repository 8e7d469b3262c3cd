import {
  addField,
  addRule,
  type DesignField,
  type DesignRule,
  expressionOfSentence,
  type FormDesign,
  moveField,
  newField,
  removeField,
} from "@saan/forms/design";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { visitDesign } from "../testing/visitDesign.js";
import { FormDesigner } from "./FormDesigner.js";

function show(defaultValue: FormDesign) {
  let design = defaultValue;
  const keep = (next: FormDesign) => {
    design = next;
  };
  render(
    <KitProvider>
      <FormDesigner defaultValue={defaultValue} onValueChange={keep} />
    </KitProvider>,
  );
  return { now: () => design, rule: () => design.rules.at(-1)?.expression };
}

const settings = () => within(screen.getByRole("region", { name: "ตั้งค่า" }));
const button = (name: string) => settings().getByRole("button", { name });
const box = (name: string) => settings().getByRole<HTMLSelectElement>("combobox", { name });
const words = (select: HTMLSelectElement) => [...select.options].map(({ text }) => text);
const chosen = (select: HTMLSelectElement) => select.selectedOptions[0]?.text;
const held = () => document.activeElement;

async function open(name: string) {
  const fields = within(screen.getByRole("region", { name: "ช่องในแบบฟอร์ม" }));
  await userEvent.click(fields.getByRole("button", { name: new RegExp(`^${name}`) }));
}

/** The design with this as its only rule. */
function ruled(rule: Omit<DesignRule, "id">): FormDesign {
  return addRule({ ...visitDesign, rules: [] }, rule);
}

function when(field: string, value: string | number | null): DesignRule["expression"] {
  const verb = typeof value === "number" ? "more" : "is";
  return expressionOfSentence({ join: "and", clauses: [{ field, verb, with: { value } }] });
}

describe("the conditions of a rule, from the keyboard", () => {
  it("have the focus when they are added, and leave it to the one beside them", async () => {
    show(ruled({ kind: "required", field: "f5", expression: when("f3", 2) }));
    await open("รายละเอียด");
    button("เพิ่มเงื่อนไข").focus();
    await userEvent.keyboard("{Enter}");
    expect(held()).toBe(settings().getByRole("group", { name: "เงื่อนไขที่ 2" }));
    button("เพิ่มเงื่อนไข").focus();
    await userEvent.keyboard("{Enter}");
    expect(held()).toBe(settings().getByRole("group", { name: "เงื่อนไขที่ 3" }));
    button("ลบเงื่อนไขที่ 3").focus();
    await userEvent.keyboard("{Enter}");
    expect(held()).toBe(settings().getByRole("group", { name: "เงื่อนไขที่ 2" }));
    await userEvent.tab();
    expect(held()).toBe(settings().getAllByRole("combobox", { name: "ช่อง" })[1]);
  });

  it("and so have the values of a calculation", async () => {
    const other = newField(visitDesign, "number", { th: "จำนวนผู้ใหญ่", en: "Adults" });
    const sum = { call: "sum", with: [{ field: "f3" }] } as const;
    show(addRule(addField(visitDesign, other), { kind: "calculate", field: other.id, expression: sum }));
    await open("จำนวนผู้ใหญ่");
    button("เพิ่มค่า").focus();
    await userEvent.keyboard("{Enter}");
    expect(held()).toBe(box("ค่าที่ 2"));
    button("ลบค่าที่ 1").focus();
    await userEvent.keyboard("{Enter}");
    expect(held()).toBe(box("ค่าที่ 1"));
  });

  it("leave it to the rule where a formula begins again as a sentence", async () => {
    const formula = { call: ">", with: [{ value: 3 }, { field: "f3" }] } as const;
    const { rule } = show(ruled({ kind: "required", field: "f5", expression: formula }));
    await open("รายละเอียด");
    button("เริ่มใหม่เป็นประโยค").focus();
    await userEvent.keyboard("{Enter}");
    expect(held()).toBe(settings().getByRole("group", { name: "ต้องตอบช่องนี้เมื่อ" }));
    expect(rule()).toMatchObject({ call: "=", with: [{ field: "f1" }, { value: null }] });
  });
});

describe("a formula", () => {
  const formula = { call: ">", with: [{ value: 3 }, { field: "f3" }] } as const;

  it("stays one while it is written, also where a sentence would say what is there so far", async () => {
    const { rule } = show(ruled({ kind: "required", field: "f5", expression: formula }));
    await open("รายละเอียด");
    const text = settings().getByRole("textbox", { name: /สูตร/ });
    await userEvent.clear(text);
    await userEvent.type(text, "answered(village) and children > 2 + 1");
    expect(held()).toBe(text);
    expect(rule()).toMatchObject({ call: "and", with: [{ call: "answered" }, { call: ">" }] });
  });

  it("becomes the sentence that says it once the focus has left it, and nothing is lost on the way", async () => {
    show(ruled({ kind: "required", field: "f5", expression: formula }));
    await open("รายละเอียด");
    const text = settings().getByRole("textbox", { name: /สูตร/ });
    await userEvent.clear(text);
    await userEvent.type(text, "children > 2 and (");
    await userEvent.click(document.body);
    expect(settings().getByText(/อ่านสูตรไม่ได้/)).toBeTruthy();
    await userEvent.type(text, "{Backspace>6/}");
    await userEvent.tab();
    expect(held()).toBe(button("เริ่มใหม่เป็นประโยค"));
    await userEvent.tab();
    expect(held()).toBe(button("ลบกติกานี้"));
    expect(chosen(box("เป็นอย่างไร"))).toBe("มากกว่า");
  });
});

describe("a formula that cannot be read", () => {
  it("is kept with the form, counted, and there again when its field is", async () => {
    const { now } = show(ruled({ kind: "required", field: "f5", expression: when("f3", 2) }));
    await open("รายละเอียด");
    await userEvent.click(button("เขียนเป็นสูตร"));
    const text = settings().getByRole<HTMLTextAreaElement>("textbox", { name: /สูตร/ });
    expect(held()).toBe(text);
    expect(text.value).toBe("children > 2");
    await userEvent.type(text, " or (((");
    await open("หมู่บ้าน");
    expect(screen.getByText("ยังต้องแก้ 1 จุดก่อนนำไปใช้")).toBeTruthy();
    await open("รายละเอียด");
    expect(settings().getByRole<HTMLTextAreaElement>("textbox", { name: /สูตร/ }).value).toBe("children > 2 or (((");
    expect(settings().getByText(/อ่านสูตรไม่ได้/)).toBeTruthy();
    expect(now().rules.at(-1)).toMatchObject({ expression: when("f3", 2), draft: "children > 2 or (((" });
    await userEvent.click(button("เริ่มใหม่เป็นประโยค"));
    expect(now().rules.at(-1)?.draft).toBeUndefined();
  });

  it("still reads where a field it names was deleted", async () => {
    const formula = { call: ">", with: [{ value: 3 }, { field: "f3" }] } as const;
    show(removeField(ruled({ kind: "required", field: "f5", expression: formula }), "f3"));
    await open("รายละเอียด");
    expect(settings().getByRole<HTMLTextAreaElement>("textbox", { name: /สูตร/ }).value).toBe("3 > `@f3`");
  });
});

describe("a field of rows", () => {
  it("asks in how many rows, from when it was moved into a list, and no more when it was moved out", async () => {
    const before = ruled({ kind: "required", field: "f5", expression: when("f3", 2) });
    const { rule } = show(moveField(before, "f3", { into: "f6" }));
    await open("รายละเอียด");
    const over = () => box("ต้องตรงกี่รายการ");
    expect(over().value).toBe("");
    await userEvent.selectOptions(over(), "ทุกรายการ");
    expect(rule()).toEqual({ call: "every", with: [when("f3", 2)] });
    await userEvent.click(button("เพิ่มเงื่อนไข"));
    expect(settings().queryByText(/ใช้กับช่องชนิดนี้ไม่ได้/)).toBeNull();
  });

  it("is one answer again once it was moved out of the list", async () => {
    const every = { call: "every", with: [when("f3", 2)] } as const;
    const { rule } = show(ruled({ kind: "required", field: "f5", expression: every }));
    await open("รายละเอียด");
    await userEvent.selectOptions(box("ต้องตรงกี่รายการ"), "ไม่ใช่ช่องในรายการ");
    expect(rule()).toEqual(when("f3", 2));
    expect(settings().queryByRole("combobox", { name: "ต้องตรงกี่รายการ" })).toBeNull();
  });
});

describe("a rule that is added", () => {
  const begin = async (field: string, kind: RegExp) => {
    await open(field);
    await userEvent.click(button("เพิ่มกติกา"));
    await userEvent.click(screen.getByRole("menuitem", { name: kind }));
  };

  it("may keep a field from being changed", async () => {
    const { rule } = show({ ...visitDesign, rules: [] });
    await begin("รายละเอียด", /แก้ช่องนี้ไม่ได้เมื่อ/);
    expect(rule()).toEqual({ call: "=", with: [{ field: "f1" }, { value: null }] });
  });

  it("may say which options are offered, as a formula", async () => {
    const { rule } = show({ ...visitDesign, rules: [] });
    await begin("เรื่องที่ต้องการ", /ตัวเลือกที่ใช้ได้/);
    const text = settings().getByRole("textbox", { name: /สูตร/ });
    await userEvent.clear(text);
    await userEvent.type(text, "option != 'none' or children > 0");
    expect(rule()).toMatchObject({
      call: "or",
      with: [{ call: "!=", with: [{ field: "option" }, { value: "none" }] }, {}],
    });
    expect(screen.getByText("พร้อมนำไปใช้")).toBeTruthy();
  });

  it("may take an answer from another field of its kind, or count rows where there is nothing to add up", async () => {
    const date = newField(visitDesign, "date", { th: "วันที่บันทึก", en: "Noted on" });
    const { rule } = show(addField({ ...visitDesign, rules: [] }, date));
    await begin("วันที่บันทึก", /คำนวณค่า/);
    expect(rule()).toEqual({ field: "f2" });
    await begin("จำนวนเด็ก", /คำนวณค่า/);
    expect(rule()).toEqual({ call: "count", with: [{ field: "f6" }] });
  });

  it("refuses a group by what is in another field", async () => {
    const { rule } = show({ ...visitDesign, rules: [], fields: [...visitDesign.fields, group] });
    await begin("ผู้ปกครอง", /ไม่รับคำตอบเมื่อ/);
    expect(rule()).toEqual({ call: "not", with: [{ call: "=", with: [{ field: "f1" }, { value: null }] }] });
  });
});

const group: DesignField = {
  ...newField(visitDesign, "group", { th: "ผู้ปกครอง", en: "Guardian" }),
  fields: [{ ...newField(visitDesign, "text", { th: "ชื่อผู้ปกครอง", en: "Name" }), id: "f99" }],
};

describe("a rule", () => {
  it("is about other fields where it says whether a field is asked, and about its own where it refuses an answer", async () => {
    show(ruled({ kind: "relevant", field: "f5", expression: when("f3", 2) }));
    await open("รายละเอียด");
    expect(words(box("ช่อง"))).not.toContain("ช่องนี้");
    expect(words(box("ช่อง"))).toContain("หมู่บ้าน");
  });

  it("whose field was deleted or became another kind still reads in words, and says what to do", async () => {
    const design = ruled({ kind: "required", field: "f5", expression: when("f3", 2) });
    show(removeField(design, "f3"));
    await open("รายละเอียด");
    expect(chosen(box("ช่อง"))).toBe("ช่องที่ลบไปแล้ว");
    expect(chosen(box("เป็นอย่างไร"))).toBe("มากกว่า");
    expect(settings().getByText(/เลือกช่องใหม่หรือลบกติกา/)).toBeTruthy();
  });

  it("that cannot hold for a field of another kind says so, with what it says now", async () => {
    const design = ruled({ kind: "required", field: "f5", expression: when("f3", 2) });
    const changed = {
      ...design,
      fields: design.fields.map((one) => (one.id === "f3" ? { ...one, kind: "text" as const } : one)),
    };
    show(changed);
    await open("รายละเอียด");
    expect(chosen(box("เป็นอย่างไร"))).toBe("มากกว่า");
    expect(settings().getByText(/ใช้กับช่องชนิดนี้ไม่ได้/)).toBeTruthy();
    await userEvent.selectOptions(box("เป็นอย่างไร"), "คือ");
    expect(words(box("เป็นอย่างไร"))).not.toContain("มากกว่า");
  });

  it("that no sentence says has no way to become one", async () => {
    show(
      ruled({
        kind: "filter",
        field: "f4",
        expression: { call: "!=", with: [{ field: "option" }, { value: "none" }] },
      }),
    );
    await open("เรื่องที่ต้องการ");
    expect(settings().getByRole("textbox", { name: /สูตร/ })).toBeTruthy();
    expect(settings().queryByRole("button", { name: "เริ่มใหม่เป็นประโยค" })).toBeNull();
  });
});

describe("figures typed in the designer", () => {
  it("may be Thai: in a formula, and in how many or how long", async () => {
    const formula = { call: ">", with: [{ value: 3 }, { field: "f3" }] } as const;
    const { now, rule } = show(ruled({ kind: "required", field: "f5", expression: formula }));
    await open("รายละเอียด");
    const text = settings().getByRole("textbox", { name: /สูตร/ });
    await userEvent.clear(text);
    await userEvent.type(text, "children + ๑.๕ > ๑๒");
    expect(rule()).toEqual({
      call: ">",
      with: [{ call: "+", with: [{ field: "f3" }, { value: 1.5 }] }, { value: 12 }],
    });
    await userEvent.type(settings().getByRole("textbox", { name: "ยาวไม่เกิน" }), "๒๕๐");
    expect(now().fields.find(({ id }) => id === "f5")?.limits).toEqual({ most: 250 });
  });

  it("come to whole bytes of a file, whatever share of a megabyte they are", async () => {
    const photo = newField(visitDesign, "file", { th: "รูปบ้าน", en: "Photograph" });
    const { now } = show(addField(visitDesign, photo));
    await open("รูปบ้าน");
    await userEvent.type(settings().getByRole("textbox", { name: "ขนาดไม่เกิน" }), "๑๖.๑");
    expect(now().fields.at(-1)?.limits).toEqual({ most: 16_100_000 });
  });
});
