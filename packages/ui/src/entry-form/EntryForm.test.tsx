import { defineForm } from "@saan/forms/model";
import type { OutboxEntry } from "@saan/forms/outbox";
import { field } from "@saan/schema/field";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { entryOf, everyEntry, outboxOf } from "../testing/outboxOf.js";
import { visitForm } from "../testing/visitForm.js";
import { EntryForm } from "./EntryForm.js";

const visit = {
  village: "บ้านแม่กาหลวง",
  visitedOn: "2024-01-04",
  purpose: "listen",
  households: 42,
  findings: [{ text: "เด็กเล็กไม่มีที่ดูแล", urgent: true }],
};
const refused: OutboxEntry = entryOf({
  status: "refused",
  attempts: 1,
  body: visit,
  base: { ...visit, households: 40 },
  baseRevision: 7,
  issues: [{ path: ["households"], code: "too-large", params: { maximum: 30, inclusive: true }, severity: "issue" }],
});
const outbox = outboxOf(everyEntry);

describeConformance("EntryForm", {
  element: (props) => <EntryForm {...props} outbox={outbox} entry={refused} form={visitForm} />,
  tag: "div",
});

const households = () => screen.getByLabelText<HTMLInputElement>(/จำนวนครัวเรือนที่พบ/);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const change = async (text: string) => {
  await userEvent.clear(households());
  await userEvent.type(households(), text);
};

describe("EntryForm", () => {
  it("holds all that was sent, and says at the field what the server said", () => {
    render(<EntryForm outbox={outbox} entry={refused} form={visitForm} />);
    expect(screen.getByLabelText<HTMLInputElement>(/หมู่บ้าน/).value).toBe("บ้านแม่กาหลวง");
    expect(households().value).toBe("42");
    expect(households().getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByText(/ไม่ได้บอกว่าผิดที่ช่องใด/)).toBeNull();
  });

  it("says so where the server named no field", () => {
    render(<EntryForm outbox={outbox} entry={{ ...refused, issues: [] }} form={visitForm} />);
    expect(screen.getByText(/ไม่ได้บอกว่าผิดที่ช่องใด/)).toBeTruthy();
  });

  it("puts the changed record in the entry's place, made from the same version", async () => {
    const retry = vi.fn(async () => true);
    const onSent = vi.fn();
    render(<EntryForm outbox={outboxOf([refused], {}, { retry })} entry={refused} form={visitForm} onSent={onSent} />);
    await change("25");
    await press("ส่งใหม่");
    await waitFor(() => expect(onSent).toHaveBeenCalledWith("e1"));
    const body = { ...visit, households: 25 };
    expect(retry).toHaveBeenCalledExactlyOnceWith("e1", {
      form: visitForm,
      body,
      base: refused.base,
      baseRevision: 7,
    });
  });

  it("brings what an older version of the form sent up to date, and lists what has no place any more", async () => {
    const form = defineForm({
      id: "village-visit",
      version: 2,
      label: { th: "บันทึกการลงพื้นที่", en: "Village visit" },
      schema: z.object({
        place: field(z.string(), { label: { th: "สถานที่", en: "Place" }, privacy: "public" }),
        households: field(z.number(), { label: { th: "จำนวนครัวเรือนที่พบ", en: "Households" }, privacy: "public" }),
      }),
      migrations: { 1: ({ village, ...kept }) => ({ ...kept, place: village }) },
    });
    const entry = { ...refused, formVersion: 1, body: { village: "บ้านแม่กา", households: 42, purpose: "listen" } };
    render(<EntryForm outbox={outbox} entry={entry} form={form} />);
    expect(screen.getByLabelText<HTMLInputElement>(/สถานที่/).value).toBe("บ้านแม่กา");
    expect(households().value).toBe("42");
    const notice = screen.getByText("คำตอบเดิม 1 ข้อไม่มีช่องในแบบฟอร์มนี้แล้ว");
    expect(screen.getByText("listen")).toBeTruthy();
    await press("ลบคำตอบเดิมเหล่านี้");
    expect(notice.isConnected).toBe(false);
  });

  it("keeps what was changed in sight when the entry is gone meanwhile", async () => {
    const onSent = vi.fn();
    const gone = outboxOf([], {}, { retry: async () => false });
    render(<EntryForm outbox={gone} entry={refused} form={visitForm} onSent={onSent} />);
    await change("25");
    await press("ส่งใหม่");
    expect(await screen.findByText("รายการนี้ส่งหรือลบไปแล้ว")).toBeTruthy();
    expect(households().value).toBe("25");
    expect(onSent).not.toHaveBeenCalled();
  });

  it("is sent in the caller's way, and shows what is refused again", async () => {
    const issues = refused.issues ?? [];
    const onSubmit = vi.fn(async () => ({ issues }));
    const onSent = vi.fn();
    render(<EntryForm outbox={outbox} entry={refused} form={visitForm} onSubmit={onSubmit} onSent={onSent} />);
    await change("35");
    await press("ส่งใหม่");
    await waitFor(() => expect(households().getAttribute("aria-invalid")).toBe("true"));
    expect(onSubmit).toHaveBeenCalledWith({ ...visit, households: 35 }, refused);
    expect(onSent).not.toHaveBeenCalled();
  });

  it("asks before changes are lost, and only then", async () => {
    const onCancel = vi.fn();
    render(<EntryForm outbox={outbox} entry={refused} form={visitForm} onCancel={onCancel} />);
    await press("กลับโดยไม่ส่ง");
    expect(onCancel).toHaveBeenCalledOnce();
    await change("25");
    await press("กลับโดยไม่ส่ง");
    const question = within(await screen.findByRole("alertdialog"));
    await userEvent.click(question.getByRole("button", { name: "แก้ไขต่อ" }));
    expect(onCancel).toHaveBeenCalledOnce();
    await press("กลับโดยไม่ส่ง");
    await userEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "ทิ้งสิ่งที่แก้" }));
    await waitFor(() => expect(onCancel).toHaveBeenCalledTimes(2));
  });

  it("speaks English to an English reader", () => {
    const { container } = render(
      <KitProvider locale="en">
        <EntryForm
          outbox={outbox}
          entry={{ ...refused, body: { households: 42 }, issues: [] }}
          form={visitForm}
          onCancel={() => undefined}
        />
      </KitProvider>,
    );
    expect(container.textContent).not.toMatch(/[\u0e00-\u0e7f]/);
  });
});
