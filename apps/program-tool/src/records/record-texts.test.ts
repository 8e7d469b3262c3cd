import type { Meeting } from "@saan/schema/body";
import { describe, expect, it } from "vitest";
import { meetingForm } from "../forms/meeting-form.js";
import { organizationForm } from "../forms/organization-form.js";
import { recordTexts } from "./record-texts.js";

describe("what a record is found by", () => {
  it("is its texts, the names of what it refers to, and the words of its codes, wherever they stand", () => {
    const meeting: Meeting = {
      title: "ประชุมสรุปงาน",
      body: { nameAsStated: "คณะทำงานตำบลแม่กา" },
      agenda: [{ title: "แผนปฏิบัติการ", kind: "for-consideration" }],
      resolutions: [{ decision: "noted", assignedOrganizations: [{ nameAsStated: "อบต.แม่กา" }] }],
    };
    expect([...recordTexts(meetingForm.model, meeting)].sort()).toEqual(
      [
        "ประชุมสรุปงาน",
        "คณะทำงานตำบลแม่กา",
        "แผนปฏิบัติการ",
        "เรื่องเพื่อพิจารณา",
        "For consideration",
        "รับทราบ",
        "Noted",
        "อบต.แม่กา",
      ].sort(),
    );
  });

  it("is nothing by which an office is reached", () => {
    const record = { name: { th: "มูลนิธิ ก" }, kind: "foundation", contact: { phone: "053-283-734" } };
    expect(recordTexts(organizationForm.model, record)).not.toContain("053-283-734");
    expect(recordTexts(organizationForm.model, record)).toContain("มูลนิธิ ก");
  });
});
