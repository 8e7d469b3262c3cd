import { cooperationAgreement } from "@saan/samples/cooperation";
import { phayaoAgreement } from "@saan/samples/phayao";
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { AgreementDocument } from "./AgreementDocument.js";

describeConformance("AgreementDocument", {
  element: (props) => <AgreementDocument agreement={phayaoAgreement} {...props} />,
  tag: "article",
});

describe("AgreementDocument", () => {
  it("is in one kind of digits from the first line to the last", () => {
    const { container } = render(<AgreementDocument agreement={{ ...phayaoAgreement, sources: [] }} />);
    const own = container.textContent
      ?.replace(phayaoAgreement.title, "")
      .replace(phayaoAgreement.term?.asStated ?? "", "");
    expect(own).not.toMatch(/[0-9]/);
  });

  it("numbers issues as the document does, and counts where it gives no number", () => {
    const scopeIssues = [{ number: 4, text: "ข้อที่เอกสารให้เลข" }, { text: "ข้อที่ไม่มีเลข" }];
    render(<AgreementDocument agreement={{ ...phayaoAgreement, scopeIssues }} />);
    expect(screen.getByText("ข้อที่เอกสารให้เลข").closest("li")?.dataset.number).toBe("๔");
    expect(screen.getByText("ข้อที่ไม่มีเลข").closest("li")?.dataset.number).toBe("๒");
  });

  it("has a place to sign for every party, and says whose it is", () => {
    render(<AgreementDocument agreement={phayaoAgreement} />);
    expect(screen.getAllByText("ลงชื่อ")).toHaveLength(phayaoAgreement.parties.length);
    expect(screen.getByText("ในนามสถาบันครอบครัวเข้มแข็งจังหวัดพะเยา")).toBeTruthy();
  });

  it("does not ask twice for the signature of a party that has signed", () => {
    const parties = [
      { kind: "organization", organization: { nameAsStated: "มูลนิธิ" }, role: "party", number: 7 },
      { kind: "organization", organization: { nameAsStated: "สมาคม" }, role: "party" },
    ] as const;
    const signatories = [{ party: 7, post: { post: "ประธานมูลนิธิ" } }];
    render(<AgreementDocument agreement={{ ...phayaoAgreement, parties: [...parties], signatories }} />);
    expect(screen.getAllByText("ลงชื่อ")).toHaveLength(2);
    expect(screen.getByText("ประธานมูลนิธิ")).toBeTruthy();
  });

  it("tells what was changed later under its number, when, and clause by clause; nothing where nothing was", () => {
    const amendments = [
      {
        number: 2,
        date: { asStated: "ส.ค. 2563", iso: "2020-08", precision: "month" as const },
        text: "ขยายระยะเวลาถึงเฟสที่สอง",
        changes: [{ clause: "ระยะเวลา", before: "ถึงสิงหาคม 2563", after: "ถึงสิงหาคม 2564" }],
      },
    ];
    const { rerender } = render(<AgreementDocument agreement={{ ...phayaoAgreement, amendments }} />);
    const item = screen.getByText(/ขยายระยะเวลาถึงเฟสที่สอง/).closest("li");
    expect(item?.dataset.number).toBe("๒");
    expect(item?.textContent).toContain("(เมื่อเดือนสิงหาคม พ.ศ.\u00a0๒๕๖๓)");
    expect(item?.textContent).toContain("ระยะเวลา เดิม “ถึงสิงหาคม 2563” แก้เป็น “ถึงสิงหาคม 2564”");
    rerender(<AgreementDocument agreement={phayaoAgreement} />);
    expect(screen.queryByRole("heading", { name: "การแก้ไขข้อตกลง" })).toBeNull();
  });

  it("says what is not stated and that it is no copy of the signed document", () => {
    const { container } = render(<AgreementDocument agreement={cooperationAgreement} withoutSignatures />);
    expect(within(container).getByText("เอกสารไม่ได้ระบุระยะเวลา")).toBeTruthy();
    expect(within(container).getByText("พิมพ์จากข้อมูลที่บันทึกไว้ ไม่ใช่ตัวเอกสารฉบับลงนาม")).toBeTruthy();
    expect(within(container).queryByText("ลงชื่อ")).toBeNull();
  });
});
