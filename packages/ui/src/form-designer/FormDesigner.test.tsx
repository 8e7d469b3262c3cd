import {
  addField,
  domainFieldsOf,
  emptyDesign,
  type FormDesign,
  fieldOfDesign,
  newField,
  placesIn,
  writeDesign,
} from "@saan/forms/design";
import { agreement } from "@saan/schema/agreement";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { visitDesign } from "../testing/visitDesign.js";
import { FormDesigner, type FormDesignerProps } from "./FormDesigner.js";

describeConformance("FormDesigner", {
  element: (props) => <FormDesigner {...props} defaultValue={visitDesign} />,
  tag: "section",
});

function show(props: FormDesignerProps = {}) {
  let design: FormDesign = props.defaultValue ?? visitDesign;
  const onValueChange = vi.fn((next: FormDesign) => {
    design = next;
  });
  render(
    <StrictMode>
      <KitProvider>
        <FormDesigner defaultValue={visitDesign} {...props} onValueChange={onValueChange} />
      </KitProvider>
    </StrictMode>,
  );
  return { now: () => design, onValueChange };
}

/** A caller that keeps the design as text, and reads it again for every drawing. */
function KeptAsJson() {
  const [json, setJson] = useState(JSON.stringify(visitDesign));
  return <FormDesigner value={JSON.parse(json)} onValueChange={(design) => setJson(JSON.stringify(design))} />;
}

const list = () => within(screen.getByRole("region", { name: "ช่องในแบบฟอร์ม" }));
const settings = () => within(screen.getByRole("region", { name: "ตั้งค่า" }));
const preview = () => within(screen.getByRole("region", { name: "ตัวอย่าง" }));
const item = (name: string) => list().getByRole("button", { name: new RegExp(`^${name}`) });
const labels = (design: FormDesign) => placesIn(design).map(({ field }) => field.label.th);

describe("FormDesigner", () => {
  it("adds a field, asks for its name, and shows it in the form", async () => {
    const { now } = show();
    await userEvent.click(list().getByRole("button", { name: "เพิ่มช่อง" }));
    await userEvent.click(screen.getByRole("menuitem", { name: "ข้อความสั้น" }));
    const name = settings().getByRole("textbox", { name: /ชื่อช่อง \(ไทย\)/ });
    await waitFor(() => expect(document.activeElement).toBe(name));
    expect(settings().getByText("ตั้งชื่อช่อง")).toBeTruthy();
    await userEvent.type(name, "บ้านเลขที่");
    expect(placesIn(now()).at(-1)?.field).toMatchObject({ label: { th: "บ้านเลขที่" }, key: "banlekhthi" });
    await waitFor(() => expect(preview().getByRole("textbox", { name: /บ้านเลขที่/ })).toBeTruthy());
    expect(preview().getByText("พร้อมนำไปใช้")).toBeTruthy();
  });

  it("keeps the names under which answers are stored when words of a form that was opened are put right", async () => {
    const { now } = show();
    await userEvent.click(item("วันที่เยี่ยม"));
    await userEvent.type(settings().getByRole("textbox", { name: /ชื่อช่อง \(อังกฤษ\)/ }), " at home");
    expect(fieldOfDesign(now(), "f2")).toMatchObject({ label: { en: "Visited on at home" }, key: "visitedOn" });
    await userEvent.click(item("เรื่องที่ต้องการ"));
    await userEvent.type(settings().getByRole("textbox", { name: /ตัวเลือกที่ 2 \(อังกฤษ\)/ }), " care");
    expect(fieldOfDesign(now(), "f4")?.options?.[1]).toMatchObject({ label: { en: "Health care" }, code: "health" });
  });

  it("gives the name of a field that was deleted to one of its kind alone", async () => {
    const { now } = show();
    const make = async (kind: string) => {
      await userEvent.click(list().getByRole("button", { name: "เพิ่มช่อง" }));
      await userEvent.click(screen.getByRole("menuitem", { name: kind }));
      await userEvent.type(settings().getByRole("textbox", { name: /ชื่อช่อง \(อังกฤษ\)/ }), "Village");
      return placesIn(now()).at(-1)?.field.key;
    };
    item("หมู่บ้าน").focus();
    await userEvent.keyboard("{Delete}");
    expect(await make("ตัวเลข")).toBe("village2");
    expect(await make("ข้อความสั้น")).toBe("village");
  });

  it("goes on with the design of a caller that keeps it as JSON, and takes back what was done to it", async () => {
    render(<KeptAsJson />);
    item("หมู่บ้าน").focus();
    await userEvent.keyboard("{Delete}");
    expect(list().queryByRole("button", { name: /^หมู่บ้าน/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "เลิกทำ" }));
    expect(item("หมู่บ้าน")).toBeTruthy();
  });

  it("says the same words anew when the same is done once more", async () => {
    show();
    item("หมู่บ้าน").focus();
    await userEvent.keyboard("{Delete}{Delete}{Control>}z{/Control}");
    const said = () => screen.getAllByRole("status").map(({ textContent }) => textContent ?? "");
    const first = said().find((text) => text.startsWith("เลิกทำ"));
    await userEvent.keyboard("{Control>}z{/Control}");
    const second = said().find((text) => text.startsWith("เลิกทำ"));
    expect(second).not.toBe(first);
    expect(second?.trim()).toBe(first?.trim());
  });

  it("moves, groups and deletes from the keyboard, and takes it all back", async () => {
    const { now } = show();
    item("วันที่เยี่ยม").focus();
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(labels(now()).slice(0, 2)).toEqual(["วันที่เยี่ยม", "หมู่บ้าน"]);
    expect(screen.getAllByRole("status").some((one) => one.textContent === "ช่องวันที่เยี่ยม อยู่ลำดับที่ 1 จาก 6")).toBe(true);
    expect(document.activeElement).toBe(item("วันที่เยี่ยม"));
    await userEvent.keyboard("{ArrowDown}{Delete}");
    expect(labels(now())).not.toContain("หมู่บ้าน");
    await userEvent.keyboard("{Control>}z{/Control}{Control>}z{/Control}");
    expect(now()).toEqual(visitDesign);
    await userEvent.keyboard("{Control>}y{/Control}");
    expect(labels(now())[0]).toBe("วันที่เยี่ยม");
  });

  it("puts a field into a list and out again", async () => {
    const { now } = show();
    item("รายละเอียด").focus();
    await userEvent.keyboard("{Alt>}{ArrowDown}{ArrowRight}{/Alt}");
    expect(fieldOfDesign(now(), "f6")?.fields?.map(({ label }) => label.th)).toEqual(["เรื่อง", "วันที่นัด", "รายละเอียด"]);
    await userEvent.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    expect(now().fields.at(-1)?.label.th).toBe("รายละเอียด");
  });

  it("writes a rule as a sentence, and the form keeps it at once", async () => {
    const { now } = show();
    await userEvent.click(item("วันที่เยี่ยม"));
    await userEvent.click(settings().getByRole("button", { name: "เพิ่มกติกา" }));
    await userEvent.click(screen.getByRole("menuitem", { name: /แสดงช่องนี้เมื่อ/ }));
    const rule = within(settings().getByRole("group", { name: /แสดงช่องนี้เมื่อ/ }));
    expect(rule.getByText("เลือกค่าที่จะเทียบ")).toBeTruthy();
    await userEvent.selectOptions(rule.getByRole("combobox", { name: "ช่อง" }), "จำนวนเด็กในบ้าน");
    await userEvent.selectOptions(rule.getByRole("combobox", { name: "เป็นอย่างไร" }), "มากกว่า");
    await userEvent.type(rule.getByRole("textbox", { name: "ค่า" }), "๒");
    expect(now().rules.at(-1)).toMatchObject({
      kind: "relevant",
      field: "f2",
      expression: { call: ">", with: [{ field: "f3" }, { value: 2 }] },
    });
    await waitFor(() => expect(preview().queryByRole("textbox", { name: /วันที่เยี่ยม/ })).toBeNull());
    await userEvent.type(preview().getByRole("textbox", { name: /จำนวนเด็ก/ }), "3");
    expect(preview().getByRole("textbox", { name: /วันที่เยี่ยม/ })).toBeTruthy();
  });

  it("is tried step by step once it has steps, and stays at the step that is worked on", async () => {
    const two = [
      { id: "p1", label: { th: "บ้าน", en: "Home" } },
      { id: "p2", label: { th: "ครอบครัว", en: "Family" } },
    ];
    const fields = visitDesign.fields.map((field, at) => ({
      ...field,
      section: undefined,
      step: at < 2 ? "p1" : "p2",
    }));
    show({ defaultValue: { ...visitDesign, sections: [], steps: two, fields } });
    await userEvent.type(preview().getByRole("textbox", { name: /หมู่บ้าน/ }), "บ้านแม่กา");
    await userEvent.type(preview().getByRole("textbox", { name: /วันที่เยี่ยม/ }), "19 ก.ค. 2562");
    await userEvent.click(preview().getByRole("button", { name: "ถัดไป" }));
    expect(preview().getByRole("textbox", { name: /จำนวนเด็กในบ้าน/ })).toBeTruthy();
    await userEvent.click(item("จำนวนเด็กในบ้าน"));
    await userEvent.type(settings().getByRole("textbox", { name: /ชื่อช่อง \(ไทย\)/ }), "ทั้งหมด");
    await waitFor(() => expect(preview().getByRole("textbox", { name: /จำนวนเด็กในบ้านทั้งหมด/ })).toBeTruthy());
  });

  it("shows as a formula what no sentence says, and refuses one that cannot be read with a remedy", async () => {
    const rule = { call: ">", with: [{ value: 3 }, { field: "f3" }] } as const;
    const design = { ...visitDesign, rules: [{ id: "r1", kind: "required", field: "f5", expression: rule }] } as const;
    const { now } = show({ defaultValue: design });
    await userEvent.click(item("รายละเอียด"));
    const formula = settings().getByRole<HTMLTextAreaElement>("textbox", { name: /สูตร/ });
    expect(formula.value).toBe("3 > children");
    await userEvent.type(formula, " and (");
    expect(settings().getByText(/อ่านสูตรไม่ได้/)).toBeTruthy();
    expect(now().rules[0]).toMatchObject({ expression: design.rules[0]?.expression, draft: "3 > children and (" });
    await userEvent.type(formula, "answered(village))");
    expect(now().rules[0]?.expression).toMatchObject({ call: "and" });
    expect(now().rules[0]?.draft).toBeUndefined();
  });

  it("asks why and for how long, once a field is about a person", async () => {
    const { now } = show();
    await userEvent.click(item("หมู่บ้าน"));
    await userEvent.selectOptions(settings().getByRole("combobox", { name: /ช่องนี้บอกอะไร/ }), "personal");
    expect(settings().getByText("บอกว่าขอข้อมูลนี้เพื่ออะไร")).toBeTruthy();
    await userEvent.type(settings().getByRole("textbox", { name: /เพื่ออะไร \(ไทย\)/ }), "เพื่อนัดเยี่ยม");
    await userEvent.selectOptions(settings().getByRole("combobox", { name: /เก็บไว้นาน/ }), "until-withdrawn");
    expect(fieldOfDesign(now(), "f1")).toMatchObject({ privacy: "personal", retention: "until-withdrawn" });
    await waitFor(() => expect(preview().getByText("พร้อมนำไปใช้")).toBeTruthy());
  });

  it("keeps the focus in the list when what had it is undone", async () => {
    const { now } = show();
    await userEvent.click(item("หมู่บ้าน"));
    await userEvent.click(list().getByRole("button", { name: /^ทำสำเนา/ }));
    expect(labels(now()).filter((label) => label === "หมู่บ้าน")).toHaveLength(2);
    expect(document.activeElement?.getAttribute("aria-current")).toBe("true");
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(labels(now()).filter((label) => label === "หมู่บ้าน")).toHaveLength(1);
    await waitFor(() => expect(document.activeElement).toBe(item("บันทึกการเยี่ยมบ้าน")));
    await userEvent.keyboard("{Control>}y{/Control}");
    expect(labels(now()).filter((label) => label === "หมู่บ้าน")).toHaveLength(2);
  });

  it("lets the focus go with what is moved, and to what is next when something is removed", async () => {
    const { now } = show();
    const held = () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;
    const codes = () => fieldOfDesign(now(), "f4")?.options?.map(({ code }) => code);
    await userEvent.click(item("เรื่องที่ต้องการ"));
    const [first, second, third] = codes() ?? [];
    await userEvent.click(settings().getByRole("button", { name: "เลื่อนขึ้น ตัวเลือกที่ 3" }));
    await userEvent.keyboard("{Enter}");
    expect(codes()).toEqual([third, first, second]);
    expect(held()).toBe("เลื่อนขึ้น ตัวเลือกที่ 1");
    await userEvent.click(settings().getByRole("button", { name: "ลบ ตัวเลือกที่ 3" }));
    expect(held()).toBe("ลบ ตัวเลือกที่ 2");
    await userEvent.keyboard("{Enter}{Enter}");
    expect(codes()).toEqual([]);
    expect(held()).toBe("เพิ่มตัวเลือก");
    await userEvent.click(item("รายละเอียด"));
    await userEvent.click(settings().getByRole("button", { name: "ลบกติกานี้" }));
    expect(held()).toBe("เพิ่มกติกา");
  });

  it("gives answers a code of their own", async () => {
    const { now } = show();
    await userEvent.click(item("เรื่องที่ต้องการ"));
    await userEvent.click(settings().getByRole("button", { name: "เพิ่มตัวเลือก" }));
    await userEvent.type(settings().getByRole("textbox", { name: /ตัวเลือกที่ 4 \(อังกฤษ\)/ }), "Home repair");
    expect(fieldOfDesign(now(), "f4")?.options?.at(-1)).toEqual({
      code: "homeRepair",
      label: { th: "", en: "Home repair" },
    });
  });

  it("takes a field of the domain as it is", async () => {
    const domain = domainFieldsOf([{ name: "agreement", records: { agreement } }]);
    const { now } = show({ domain });
    await userEvent.type(list().getByRole("combobox", { name: /ช่องมาตรฐาน/ }), "agreement.term");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(now().fields.at(-1)).toMatchObject({ kind: "domain", domain: "agreement.term", key: "term" });
  });

  it("opens a saved file, and says why it does not open another", async () => {
    const { now } = show();
    const input = screen.getByLabelText("เปิดไฟล์", { selector: "input" });
    const file = (text: string) => new File([text], "form.json", { type: "application/json" });
    const other = { ...visitDesign, label: { th: "อีกแบบ", en: "Other" } };
    await userEvent.upload(input, file(writeDesign(other)));
    await waitFor(() => expect(now()).toEqual(other));
    await userEvent.upload(input, file('{"design":9}'));
    expect(await screen.findByText(/ระบบรุ่นใหม่กว่า/)).toBeTruthy();
    expect(now()).toEqual(other);
  });

  it("goes back to what was filled in before, too, when the opening of a file is undone", async () => {
    const { now } = show();
    const input = screen.getByLabelText("เปิดไฟล์", { selector: "input" });
    const empty = emptyDesign("other", { th: "อีกแบบ", en: "Other" });
    await userEvent.upload(input, new File([writeDesign(empty)], "form.json", { type: "application/json" }));
    await waitFor(() => expect(now().id).toBe("other"));
    await userEvent.click(screen.getByRole("button", { name: "เลิกทำ" }));
    await userEvent.click(item("วันที่เยี่ยม"));
    await userEvent.type(settings().getByRole("textbox", { name: /ชื่อช่อง \(อังกฤษ\)/ }), " at home");
    expect(fieldOfDesign(now(), "f2")).toMatchObject({ label: { en: "Visited on at home" }, key: "visitedOn" });
  });

  it("says of a file too large to be opened again that it is, once it is saved", async () => {
    const create = vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:x");
    const long = "ก".repeat(4_000_000);
    show({ defaultValue: { ...visitDesign, label: { th: long, en: "" } } });
    await userEvent.click(screen.getByRole("button", { name: "บันทึกเป็นไฟล์" }));
    expect(create).toHaveBeenCalled();
    expect(await screen.findByText(/ใหญ่เกินกว่าจะเปิด/)).toBeTruthy();
    create.mockRestore();
  });

  it("takes back and does again on a Thai keyboard, and where the focus is in a box to tick", async () => {
    const { now } = show();
    await userEvent.click(item("หมู่บ้าน"));
    const box = settings().getByRole("checkbox", { name: "ต้องตอบช่องนี้" });
    await userEvent.click(box);
    expect(fieldOfDesign(now(), "f1")?.required).toBeUndefined();
    fireEvent.keyDown(box, { key: "ผ", code: "KeyZ", ctrlKey: true });
    expect(fieldOfDesign(now(), "f1")?.required).toBe(true);
    fireEvent.keyDown(box, { key: "ั", code: "KeyY", ctrlKey: true });
    expect(fieldOfDesign(now(), "f1")?.required).toBeUndefined();
  });

  it("asks for the version of the form, and keeps the last one while none is said", async () => {
    const { now } = show();
    const version = settings().getByRole<HTMLInputElement>("textbox", { name: "รุ่นของแบบฟอร์ม" });
    await userEvent.clear(version);
    expect(now().version).toBe(1);
    await userEvent.type(version, "๒");
    expect(now().version).toBe(2);
  });

  it("explains a section, and says in which step a field stands that is not in the step of its section", async () => {
    const steps = ["p1", "p2"].map((id) => ({ id, label: { th: `ขั้น ${id}`, en: id } }));
    const [section] = visitDesign.sections;
    const sections = section ? [{ ...section, step: "p1" }] : [];
    const { now } = show({ defaultValue: { ...visitDesign, steps, sections } });
    const [hint] = settings().getAllByRole("textbox", { name: "คำอธิบาย (ไทย)" });
    await userEvent.type(hint as HTMLElement, "ดูรอบบ้าน");
    expect(now().sections[0]?.hint).toEqual({ th: "ดูรอบบ้าน", en: "" });
    await userEvent.click(item("หมู่บ้าน"));
    const step = settings().getByRole<HTMLSelectElement>("combobox", { name: "อยู่ในขั้น" });
    expect(step.selectedOptions[0]?.text).toBe("ขั้นเดียวกับหมวด");
    await userEvent.selectOptions(step, "ขั้น p2");
    expect(fieldOfDesign(now(), "f1")?.step).toBe("p2");
    await userEvent.selectOptions(step, "ขั้นเดียวกับหมวด");
    expect(fieldOfDesign(now(), "f1")?.step).toBeUndefined();
  });

  it("takes kinds of file as people call them, and keeps a type it has no word for", async () => {
    const photo = newField(visitDesign, "file", { th: "รูปบ้าน", en: "Photograph" }, { accepts: ["audio/mpeg"] });
    const { now } = show({ defaultValue: addField(visitDesign, photo) });
    await userEvent.click(item("รูปบ้าน"));
    await userEvent.click(settings().getByRole("checkbox", { name: "PDF" }));
    await userEvent.click(settings().getByRole("checkbox", { name: "รูปภาพ" }));
    expect(now().fields.at(-1)?.accepts).toEqual([
      "image/jpeg",
      "image/png",
      "image/webp",
      "application/pdf",
      "audio/mpeg",
    ]);
    for (const name of ["PDF", "รูปภาพ", "audio/mpeg"]) {
      await userEvent.click(settings().getByRole("checkbox", { name }));
    }
    expect(now().fields.at(-1)?.accepts).toBeUndefined();
  });

  it("says so when a file cannot be read, and reads none that is too big for a design", async () => {
    show();
    const input = screen.getByLabelText("เปิดไฟล์", { selector: "input" });
    const gone = new File(["{}"], "form.json", { type: "application/json" });
    gone.text = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    await userEvent.upload(input, gone);
    expect(await screen.findByText(/ข้อมูลในไฟล์ไม่ครบ/)).toBeTruthy();
    const huge = new File(["{}"], "form.json", { type: "application/json" });
    Object.defineProperty(huge, "size", { value: 50_000_000 });
    huge.text = vi.fn(async () => "{}");
    await userEvent.upload(input, huge);
    expect(await screen.findByText(/ใหญ่เกินไป/)).toBeTruthy();
    expect(huge.text).not.toHaveBeenCalled();
  });

  it("shows the program of a form that is whole", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: "ดูโค้ด" }));
    expect(screen.getByRole("dialog").textContent).toContain("export const homeVisitForm = defineForm({");
  });

  it("tells a village officer what a ring of rules is", async () => {
    const sum = (field: string) => ({ call: "sum", with: [{ field }] }) as const;
    const design: FormDesign = {
      ...visitDesign,
      rules: [{ id: "r1", kind: "calculate", field: "f3", expression: sum("f3") }],
    };
    show({ defaultValue: design });
    await userEvent.click(item("จำนวนเด็ก"));
    expect(settings().getByText(/กติกาวนกันเป็นวง/)).toBeTruthy();
  });

  it("takes only designs", () => {
    // @ts-expect-error a model is no design: designOfModel makes one of it
    const wrong = <FormDesigner value={{ id: "x", nodes: {} }} />;
    expect(wrong).toBeTruthy();
  });
});
