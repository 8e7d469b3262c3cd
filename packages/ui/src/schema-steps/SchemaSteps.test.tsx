import { defineForm } from "@saan/forms/model";
import { type SubmitOutcome, useSchemaForm } from "@saan/forms/react";
import type { Values } from "@saan/forms/values";
import { field } from "@saan/schema/field";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Profiler } from "react";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { describeConformance } from "../testing/conformance.js";
import { type Outing, outing, outingForm } from "../testing/outingForm.js";
import { visitForm } from "../testing/visitForm.js";
import { SchemaSteps, type SchemaStepsProps } from "./SchemaSteps.js";

interface OutingStepsProps extends Partial<Omit<SchemaStepsProps, "handle">> {
  readonly record?: Outing;
  readonly save?: (record: Outing) => SubmitOutcome;
}

function OutingSteps({ record, save, ...props }: OutingStepsProps) {
  return (
    <SchemaSteps {...props} handle={useSchemaForm(outingForm, { record, onSubmit: (one) => save?.(one) ?? {} })} />
  );
}

function Plain() {
  return <SchemaSteps handle={useSchemaForm(visitForm, { onSubmit: () => {} })} />;
}

const named = (words: string, section?: string) => ({
  label: { th: words, en: words },
  section,
  privacy: "public" as const,
});
const tripForm = defineForm({
  id: "trip",
  version: 1,
  label: { th: "การเดินทาง", en: "Trip" },
  schema: z.object({
    overnight: field(z.boolean(), named("ค้างคืน", "start")).optional(),
    note: field(z.string(), named("บันทึก", "start")).optional(),
    inn: field(z.string(), named("ที่พัก", "stay")).optional(),
  }),
  sections: [
    { id: "start", label: { th: "ก่อนไป", en: "Before" } },
    { id: "stay", label: { th: "ที่พัก", en: "Stay" } },
  ],
  fields: { inn: { access: { visitor: "hidden" } } },
  rules: [{ kind: "relevant", field: "inn", when: "overnight" }],
});

function Trip({ forRole, values }: { readonly forRole?: string; readonly values?: Values }) {
  return <SchemaSteps handle={useSchemaForm(tripForm, { role: forRole, values, onSubmit: () => {} })} />;
}

const inHome = { th: "บ้านที่เยี่ยม", en: "The home" };
const homeForm = defineForm({
  id: "home",
  version: 1,
  label: { th: "เยี่ยมบ้าน", en: "Home visit" },
  schema: z.object({
    village: field(z.string().optional(), named("หมู่บ้าน", "home")),
    children: field(z.string().optional(), named("เด็กในบ้าน", "people")),
  }),
  sections: [
    { id: "home", label: inHome, hint: { th: "ถามคนในบ้าน", en: "Ask at home" } },
    { id: "people", label: { th: "คนในบ้าน", en: "People" } },
  ],
  steps: [{ id: "home", label: inHome, sections: ["home", "people"] }],
});

function Home() {
  return <SchemaSteps handle={useSchemaForm(homeForm, { onSubmit: () => {} })} />;
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const heading = (name: RegExp) => screen.findByRole("heading", { name });
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("a step whose first section is called as it is", () => {
  it("has one heading of that name, where it is asked and where it is reviewed, and keeps the section's hint", async () => {
    render(<Home />);
    expect(screen.getAllByRole("heading", { name: /บ้านที่เยี่ยม/ })).toHaveLength(1);
    expect(screen.getByText("ถามคนในบ้าน")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "คนในบ้าน" })).toBeTruthy();
    await userEvent.type(box(/หมู่บ้าน/), "แม่กา");
    await userEvent.type(box(/เด็กในบ้าน/), "2");
    await press("ถัดไป");
    expect(await heading(/ตรวจ/)).toBeTruthy();
    expect(screen.getAllByRole("heading", { name: /บ้านที่เยี่ยม/ })).toHaveLength(1);
    expect(screen.getByRole("heading", { name: "คนในบ้าน" })).toBeTruthy();
  });
});

function Conforming({ partRef, ...props }: Record<string, unknown> & { partRef?: unknown }) {
  const handle = useSchemaForm(outingForm, { onSubmit: () => {} });
  return <SchemaSteps {...props} ref={partRef as never} handle={handle} />;
}

describeConformance("SchemaSteps", {
  element: ({ ref, ...props }) => <Conforming {...props} partRef={ref} />,
  tag: "form",
});

describe("a form in steps", () => {
  it("says where it stands, and gives the focus to the heading of each step", async () => {
    render(<OutingSteps record={{ title: "ค่าย", kind: "camp" }} />);
    expect(await heading(/ขั้นที่ 1 จาก 4 กิจกรรมที่จัด/)).toBeTruthy();
    await press("ถัดไป");
    expect(document.activeElement).toBe(await heading(/ขั้นที่ 2 จาก 4 ผู้เข้าร่วม/));
    await press("ย้อนกลับ");
    expect(document.activeElement).toBe(await heading(/ขั้นที่ 1 จาก 4/));
  });

  it("keeps somebody in a step with something wrong, and says what it is in this step only", async () => {
    render(<OutingSteps />);
    await press("ถัดไป");
    const summary = await screen.findByRole("region", { name: /ต้องแก้ไข/ });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(
      within(summary)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["กรอกชื่อกิจกรรม", "เลือกประเภท"]);
    await userEvent.type(box(/ชื่อกิจกรรม/), "ค่าย");
    await userEvent.click(screen.getByRole("radio", { name: "ค่ายครอบครัว" }));
    await press("ถัดไป");
    expect(await heading(/ขั้นที่ 2/)).toBeTruthy();
    expect(screen.queryByRole("region", { name: /ต้องแก้ไข/ })).toBeNull();
  });

  it("ends with all answers to read, each step with the way back, and sends the record from there", async () => {
    const save = vi.fn(() => ({}));
    render(<OutingSteps record={outing} save={save} submitLabel="ส่งรายงาน" />);
    for (let step = 1; step < 4; step += 1) await press("ถัดไป");
    expect(await heading(/ขั้นที่ 4 จาก 4 ตรวจทานก่อนส่ง/)).toBeTruthy();
    expect(screen.getByText("ค่ายครอบครัวอบอุ่น")).toBeTruthy();
    expect(screen.getByText("12,500 บาท")).toBeTruthy();
    expect(save).not.toHaveBeenCalled();
    await press("แก้ไขผู้เข้าร่วม");
    await userEvent.clear(box(/จำนวนผู้ใหญ่/));
    await userEvent.type(box(/จำนวนผู้ใหญ่/), "20");
    await press("ถัดไป");
    await press("ถัดไป");
    expect(await screen.findByText("44 คน")).toBeTruthy();
    await press("ส่งรายงาน");
    expect(save).toHaveBeenCalledWith(expect.objectContaining({ adults: 20, total: 44 }));
  });

  it("goes back to the step of what a server refused", async () => {
    const save = () => ({ issues: [{ path: ["children"], code: "too-many", params: {}, severity: "issue" as const }] });
    render(<OutingSteps record={outing} save={save} />);
    for (let step = 1; step < 4; step += 1) await press("ถัดไป");
    await press("ส่ง");
    expect(await heading(/ขั้นที่ 2/)).toBeTruthy();
    const summary = await screen.findByRole("region", { name: /ต้องแก้ไข/ });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    await userEvent.click(within(summary).getByRole("link"));
    expect(document.activeElement).toBe(box(/จำนวนเด็ก/));
  });

  it("leads back from a review that was begun with", async () => {
    render(<OutingSteps record={outing} defaultStep="review" />);
    await press("แก้ไขกิจกรรมที่จัด");
    expect(document.activeElement).toBe(await heading(/ขั้นที่ 1 จาก 4/));
    expect(box(/ชื่อกิจกรรม/).value).toBe("ค่ายครอบครัวอบอุ่น");
  });

  it("keeps what was typed in every step", async () => {
    render(<OutingSteps record={{ title: "ค่าย", kind: "camp" }} />);
    await press("ถัดไป");
    await userEvent.type(box(/จำนวนเด็ก/), "24");
    await press("ย้อนกลับ");
    await press("ถัดไป");
    expect(box(/จำนวนเด็ก/).value).toBe("24");
  });

  it("asks a step or passes it over as soon as an answer says so, and tells of it in the list of steps", async () => {
    render(<Trip />);
    expect(await heading(/ขั้นที่ 1 จาก 2/)).toBeTruthy();
    await userEvent.click(screen.getByRole("checkbox", { name: /ค้างคืน/ }));
    expect(await heading(/ขั้นที่ 1 จาก 3/)).toBeTruthy();
    await press("ถัดไป");
    const second = await heading(/ขั้นที่ 2 จาก 3 ที่พัก/);
    await waitFor(() => expect(document.activeElement).toBe(second));
    await userEvent.type(box(/ที่พัก/), "วัดป่าแดง");
    await press("ย้อนกลับ");
    await userEvent.click(screen.getByRole("checkbox", { name: /ค้างคืน/ }));
    expect(await heading(/ขั้นที่ 1 จาก 2/)).toBeTruthy();
    await press("ถัดไป");
    expect(await heading(/ขั้นที่ 2 จาก 2 ตรวจทานก่อนส่ง/)).toBeTruthy();
    expect(screen.queryByText("วัดป่าแดง")).toBeNull();
  });

  it("does not render for what is typed in one of its fields", async () => {
    const rendered = vi.fn();
    render(
      <Profiler id="steps" onRender={rendered}>
        <Trip />
      </Profiler>,
    );
    await userEvent.type(box(/บันทึก/), "ก");
    rendered.mockClear();
    await userEvent.type(box(/บันทึก/), "ลับบ้าน");
    expect(rendered).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("checkbox", { name: /ค้างคืน/ }));
    expect(rendered).toHaveBeenCalled();
  });

  it("asks nobody for a step, and shows nobody an answer, that their role may not see", async () => {
    render(<Trip forRole="visitor" values={{ overnight: true, inn: "วัดป่าแดง" }} />);
    expect(await heading(/ขั้นที่ 1 จาก 2/)).toBeTruthy();
    await press("ถัดไป");
    expect(await heading(/ตรวจทานก่อนส่ง/)).toBeTruthy();
    expect(screen.queryByText("วัดป่าแดง")).toBeNull();
  });

  it("is one step and the review for a form without steps and sections", async () => {
    render(<Plain />);
    expect(await heading(/ขั้นที่ 1 จาก 2 บันทึกการลงพื้นที่/)).toBeTruthy();
  });
});
