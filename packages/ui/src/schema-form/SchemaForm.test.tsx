import { defineForm } from "@saan/forms/model";
import { type SubmitOutcome, useSchemaForm } from "@saan/forms/react";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { forwardRef, StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { visitForm, visitSchema } from "../testing/visitForm.js";
import { SchemaForm, type SchemaFormProps } from "./SchemaForm.js";

interface VisitProps extends Partial<SchemaFormProps> {
  readonly "data-testid"?: string;
  readonly onRecord?: (record: unknown) => SubmitOutcome | undefined;
}

const Visit = forwardRef<HTMLFormElement, VisitProps>(function Visit({ onRecord, ...props }, ref) {
  const handle = useSchemaForm(visitForm, { onSubmit: (record) => onRecord?.(record) });
  return <SchemaForm {...props} ref={ref} handle={handle} />;
});

const odd = defineForm({
  id: "odd",
  version: 1,
  label: { th: "แบบฟอร์ม", en: "Form" },
  schema: z.object({ when: z.map(z.string(), z.string()) }),
});

function Odd() {
  return <SchemaForm handle={useSchemaForm(odd, { onSubmit: () => {} })} />;
}

const short = defineForm({
  id: "short-visit",
  version: 1,
  label: { th: "แบบฟอร์ม", en: "Form" },
  schema: visitSchema,
  only: ["households"],
});

function Short() {
  const record = { visitedOn: "2019-07-19", purpose: "listen", findings: [{ text: "ก", urgent: false }] } as never;
  return <SchemaForm handle={useSchemaForm(short, { record, onSubmit: () => {} })} />;
}

const box = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
const save = () => userEvent.click(screen.getByRole("button", { name: "บันทึก" }));

async function fillIn() {
  await userEvent.type(box(/หมู่บ้าน/), "บ้านแม่กาหลวง");
  await userEvent.type(box(/วันที่ลงพื้นที่/), "๑๙ ก.ค. ๒๕๖๒");
  await userEvent.click(screen.getByRole("radio", { name: "รับฟังความเห็น" }));
  await userEvent.click(screen.getByRole("button", { name: "เพิ่มสิ่งที่พบ" }));
  await userEvent.keyboard("เด็กเล็กไม่มีที่ดูแลตอนกลางวัน");
}

const heading = /ต้องแก้|to correct/;

const filledIn = {
  village: "บ้านแม่กาหลวง",
  visitedOn: "2019-07-19",
  purpose: "listen",
  findings: [{ text: "เด็กเล็กไม่มีที่ดูแลตอนกลางวัน", urgent: false }],
};

describeConformance("SchemaForm", { element: (props) => <Visit {...props} />, tag: "form" });

describe("SchemaForm", () => {
  it("turns what a person types into a record of any schema", async () => {
    const onRecord = vi.fn();
    render(
      <StrictMode>
        <Visit onRecord={onRecord} />
      </StrictMode>,
    );
    await fillIn();
    await save();
    expect(onRecord).toHaveBeenCalledWith(filledIn);
  });

  it("names every problem once, in the order of the form, and takes the focus there", async () => {
    render(<Visit />);
    await save();
    const summary = screen.getByRole("region", { name: heading });
    expect(document.activeElement).toBe(summary);
    const links = within(summary).getAllByRole<HTMLAnchorElement>("link");
    expect(links.map(({ hash }) => document.getElementById(hash.slice(1))?.tagName)).toEqual([
      "INPUT",
      "INPUT",
      "FIELDSET",
      "FIELDSET",
    ]);
    expect(links[0]?.textContent).toBe("กรอกหมู่บ้าน");
  });

  it("says which row an error is in", async () => {
    render(<Visit />);
    await userEvent.click(screen.getByRole("button", { name: "เพิ่มสิ่งที่พบ" }));
    await save();
    expect(
      within(screen.getByRole("region", { name: heading })).getByRole("link", { name: "สิ่งที่พบที่ 1: กรอกสิ่งที่พบ" }),
    ).toBeTruthy();
  });

  it("shows what the server refused at its field, until the field is edited", async () => {
    const refused = { path: ["village"], code: "too-short", params: { minimum: 20 }, severity: "issue" } as const;
    render(<Visit onRecord={() => ({ issues: [refused] })} />);
    await fillIn();
    await save();
    expect(box(/หมู่บ้าน/).getAttribute("aria-invalid")).toBe("true");
    await userEvent.type(box(/หมู่บ้าน/), "ใหม่");
    expect(box(/หมู่บ้าน/).getAttribute("aria-invalid")).toBeNull();
  });

  it("tells of a field that is left out by its name, and leads to where it would be", async () => {
    render(<Short />);
    await save();
    const link = within(screen.getByRole("region", { name: heading })).getByRole<HTMLAnchorElement>("link");
    expect(link.textContent).toBe("กรอกหมู่บ้าน");
    expect(document.getElementById(link.hash.slice(1))?.tagName).toBe("FORM");
  });

  it("keeps a date it cannot read, and says so at the field", async () => {
    const onRecord = vi.fn();
    render(<Visit onRecord={onRecord} />);
    await fillIn();
    await userEvent.clear(box(/วันที่ลงพื้นที่/));
    await userEvent.type(box(/วันที่ลงพื้นที่/), "31/02/2563");
    await save();
    expect(onRecord).not.toHaveBeenCalled();
    expect(box(/วันที่ลงพื้นที่/).value).toBe("31/02/2563");
    expect(box(/วันที่ลงพื้นที่/).getAttribute("aria-invalid")).toBe("true");
  });

  it("says the same of a date it cannot read in the summary as at the field", async () => {
    render(<Visit onRecord={vi.fn()} />);
    await fillIn();
    await userEvent.clear(box(/วันที่ลงพื้นที่/));
    await userEvent.type(box(/วันที่ลงพื้นที่/), "31/02/2563");
    await save();
    const reason = "เดือนกุมภาพันธ์ 2563 มีถึงวันที่ 29 ตรวจวันที่อีกครั้ง";
    expect(
      within(screen.getByRole("region", { name: heading }))
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual([`วันที่ลงพื้นที่: ${reason}`]);
    expect(box(/วันที่ลงพื้นที่/).closest(".saan-field")?.textContent).toContain(reason);
  });

  it("says by name what it has no control for, and shows no box for it", () => {
    render(<Odd />);
    expect(screen.getByText(/\(map\)/)).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("speaks English to an English reader", async () => {
    render(
      <KitProvider locale="en">
        <Visit />
      </KitProvider>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByRole("region", { name: heading }).textContent).not.toMatch(/[\u0E01-\u0E5B]/);
  });
});
