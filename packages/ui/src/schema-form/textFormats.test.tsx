import { defineForm } from "@saan/forms/model";
import { type SchemaFormHandle, useSchemaForm } from "@saan/forms/react";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { answerSettings } from "../schema-review/answerSettings.js";
import { answerText } from "../schema-review/answerText.js";
import { SchemaForm } from "./SchemaForm.js";

const schema = z.object({ begins: z.iso.time(), email: z.email(), site: z.url(), phone: z.e164(), name: z.string() });
const form = defineForm({ id: "visit", version: 1, label: { th: "การเยี่ยม", en: "Visit" }, schema });

interface Props {
  readonly record?: z.infer<typeof schema>;
  readonly onRecord?: (record: unknown) => void;
  readonly seen?: (handle: SchemaFormHandle<z.infer<typeof schema>>) => void;
}

function Visit({ record, onRecord, seen }: Props) {
  const handle = useSchemaForm(form, { record, onSubmit: (sent) => onRecord?.(sent) });
  seen?.(handle);
  return <SchemaForm handle={handle} />;
}

const record = {
  begins: "09:30",
  email: "office@example.go.th",
  site: "https://example.go.th",
  phone: "+66812345678",
  name: "ก",
};
const time = () => screen.getByRole<HTMLInputElement>("textbox", { name: /Begins/ });
const save = () => userEvent.click(screen.getByRole("button", { name: "บันทึก" }));

describe("a text that is known to be more", () => {
  it("is a time: read as people write it, kept as the record holds it", async () => {
    const onRecord = vi.fn();
    render(<Visit record={record} onRecord={onRecord} />);
    expect(time().value).toBe("09.30 น.");
    await userEvent.clear(time());
    await userEvent.type(time(), "บ่ายโมงครึ่ง");
    await save();
    expect(onRecord).toHaveBeenCalledWith({ ...record, begins: "13:30" });
    expect(time().value).toBe("13.30 น.");
  });

  it("keeps a time that cannot be read as it was typed, and sends nothing", async () => {
    const onRecord = vi.fn();
    render(<Visit record={record} onRecord={onRecord} />);
    await userEvent.clear(time());
    await userEvent.type(time(), "หลังเลิกเรียน");
    await save();
    expect(onRecord).not.toHaveBeenCalled();
    expect(time().value).toBe("หลังเลิกเรียน");
    expect(time().getAttribute("aria-invalid")).toBe("true");
  });

  it("leaves the seconds of a record where they are", async () => {
    const onRecord = vi.fn();
    render(<Visit record={{ ...record, begins: "09:30:15" }} onRecord={onRecord} />);
    await userEvent.click(time());
    await userEvent.tab();
    await save();
    expect(onRecord).toHaveBeenCalledWith({ ...record, begins: "09:30:15" });
  });

  it("of a draft with seconds is shown whole in a box that is open, and typed in without changing under the hands", async () => {
    const onRecord = vi.fn();
    let handle: SchemaFormHandle<z.infer<typeof schema>> | undefined;
    render(<Visit record={record} onRecord={onRecord} seen={(seen) => (handle = seen)} />);
    expect(time().value).toBe("09.30 น.");
    act(() => handle?.reset({ ...record, begins: "10:15:20" }));
    expect(time().value).toBe("10:15:20");
    await userEvent.click(time());
    await userEvent.tab();
    await save();
    expect(onRecord).toHaveBeenLastCalledWith({ ...record, begins: "10:15:20" });
    const box = time();
    await userEvent.type(box, "{Backspace}{Backspace}{Backspace}");
    expect(time()).toBe(box);
    expect(box.value).toBe("10:15");
    await userEvent.type(box, ":45");
    await save();
    expect(onRecord).toHaveBeenLastCalledWith({ ...record, begins: "10:15:45" });
    act(() => handle?.reset(record));
    expect(time().value).toBe("09.30 น.");
    const times = time();
    await userEvent.clear(times);
    await userEvent.type(times, "08:20:10");
    expect(time()).toBe(times);
  });

  it("has the keys for it on a phone", () => {
    render(<Visit />);
    const keys = (name: string) => screen.getByRole("textbox", { name: new RegExp(name) }).getAttribute("inputmode");
    expect([keys("Email"), keys("Site"), keys("Phone"), keys("Name")]).toEqual(["email", "url", "tel", null]);
  });

  it("is a time in a review as well", () => {
    const say = (locale: "th" | "en", digits?: "thai") =>
      answerText(form.model, form.model.nodes.begins as never, "09:30", answerSettings({ locale, digits }));
    expect([say("th"), say("en"), say("th", "thai")]).toEqual(["09.30 น.", "09:30", "๐๙.๓๐ น."]);
  });
});

const meeting = z.object({ begins: z.iso.datetime(), name: z.string() });
const meetingForm = defineForm({
  id: "meeting",
  version: 1,
  label: { th: "การประชุม", en: "Meeting" },
  schema: meeting,
});

interface MeetingProps {
  readonly record: z.infer<typeof meeting>;
  readonly onRecord: (record: unknown) => void;
}

function Meeting({ record, onRecord }: MeetingProps) {
  const handle = useSchemaForm(meetingForm, { record, onSubmit: (sent) => onRecord(sent) });
  return <SchemaForm handle={handle} />;
}

describe("a date and time", () => {
  const before = { begins: "2024-01-05T06:00:23.500Z", name: "ก" };

  it("is read as people write it, and stored as the schema says", async () => {
    const onRecord = vi.fn();
    render(<Meeting record={before} onRecord={onRecord} />);
    expect(time().value).toBe("5 ม.ค. 2567 13.00 น.");
    await userEvent.clear(time());
    await userEvent.type(time(), "๖ ม.ค. ๖๗ บ่ายสองโมง");
    await save();
    expect(onRecord).toHaveBeenCalledWith({ ...before, begins: "2024-01-06T07:00:00Z" });
    expect(time().value).toBe("6 ม.ค. 2567 14.00 น.");
  });

  it("that is not touched keeps its seconds", async () => {
    const onRecord = vi.fn();
    render(<Meeting record={before} onRecord={onRecord} />);
    await userEvent.click(time());
    await userEvent.tab();
    await userEvent.type(screen.getByRole("textbox", { name: /Name/ }), "ข");
    await save();
    expect(onRecord).toHaveBeenCalledWith({ ...before, name: "กข" });
  });

  it.each([
    ["5/1/2567", /ยังไม่มีเวลา/],
    ["2567-01-05T06:00:00Z", /อ่านเป็นวันและเวลาไม่ได้/],
  ])("that cannot be read stays as typed, %s, and is not sent", async (typed, words) => {
    const onRecord = vi.fn();
    render(<Meeting record={before} onRecord={onRecord} />);
    await userEvent.clear(time());
    await userEvent.type(time(), typed);
    await save();
    expect(onRecord).not.toHaveBeenCalled();
    expect(time().value).toBe(typed);
    expect(time().getAttribute("aria-invalid")).toBe("true");
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/เป็นวัน เดือน ปี พ.ศ. และเวลา|ยังไม่มีเวลา/).length).toBeGreaterThan(0);
  });

  it("is said in words in a review", () => {
    const node = meetingForm.model.nodes.begins;
    if (!node) throw new Error("no field");
    const say = (locale: "th" | "en", value: string) =>
      answerText(meetingForm.model, node, value, answerSettings({ locale }));
    expect(say("th", "2024-01-05T06:00:00Z")).toBe("5 มกราคม 2567 เวลา 13.00 น.");
    expect(say("en", "2024-01-05T06:00:00Z")).toBe("5 January 2024, 13:00");
    expect(say("th", "พรุ่งนี้")).toBe("พรุ่งนี้");
  });
});
