import { defineForm } from "@saan/forms/model";
import { field, retentions } from "@saan/schema/field";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { en } from "./en.js";
import { privacyNote } from "./privacyNote.js";
import { th } from "./th.js";

const label = { th: "โทรศัพท์", en: "Telephone" };
const contact = {
  privacy: "contact",
  purpose: { th: "เพื่อนัดหมาย", en: "To make an appointment" },
  retention: "with-the-record",
} as const;
const phone = field(z.string(), { ...contact, label });
const schema = z.object({
  name: field(z.string(), { label, privacy: "public" }),
  phone,
  office: field(z.object({ phone, mobile: field(z.string(), { ...contact, label, retention: "until-withdrawn" }) }), {
    ...contact,
    label,
  }),
  guests: z.array(z.object({ phone })),
});
const { model } = defineForm({ id: "visit", version: 1, schema, label });

describe("what is said before a fact about a person is given", () => {
  it("is why it is asked and how long it is kept, in the reader's language", () => {
    expect(privacyNote(model, ["phone"], "th", th)).toBe("ขอข้อมูลนี้เพื่อนัดหมาย เก็บไว้ตราบที่ยังเก็บรายการนี้");
    expect(privacyNote(model, ["guests", 3, "phone"], "en", en)).toBe(
      "To make an appointment. Kept for as long as this record.",
    );
  });

  it("is said once, at the group, unless a field in it differs", () => {
    expect(privacyNote(model, ["office"], "th", th)).toBeDefined();
    expect(privacyNote(model, ["office", "phone"], "th", th)).toBeUndefined();
    expect(privacyNote(model, ["office", "mobile"], "th", th)).toContain("จนกว่า");
  });

  it("is why it is asked, also where a form says so and not how long it is kept", () => {
    const wording = { privacy: "personal", purpose: contact.purpose } as const;
    const form = defineForm({
      id: "v",
      version: 1,
      label,
      schema: z.object({ age: z.number() }),
      fields: { age: wording },
    });
    expect(privacyNote(form.model, ["age"], "th", th)).toBe("ขอข้อมูลนี้เพื่อนัดหมาย");
    expect(privacyNote(form.model, ["age"], "en", en)).toBe("To make an appointment.");
  });

  it("is nothing for what is not about people", () => {
    expect(privacyNote(model, ["name"], "th", th)).toBeUndefined();
    expect(privacyNote(model, [], "th", th)).toBeUndefined();
  });

  it("has words for every length of time", () => {
    for (const retention of retentions) expect(th[`privacy.${retention}`]).toContain("{purpose}");
  });
});
