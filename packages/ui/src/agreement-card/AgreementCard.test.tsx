import { phayaoAgreement } from "@saan/samples/phayao";
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { AgreementCard } from "./AgreementCard.js";

describeConformance("AgreementCard", {
  element: (props) => <AgreementCard agreement={phayaoAgreement} {...props} />,
  tag: "article",
});

describe("AgreementCard", () => {
  it("names the first parties and counts the rest", () => {
    render(<AgreementCard agreement={phayaoAgreement} names={2} />);
    expect(screen.getByText(/และอีก 9 ฝ่าย$/)).toBeTruthy();
  });

  it("says what the document leaves out instead of leaving it out", () => {
    render(<AgreementCard agreement={{ ...phayaoAgreement, term: undefined, signing: undefined }} />);
    expect(screen.getByText("เอกสารไม่ได้ระบุระยะเวลา")).toBeTruthy();
    expect(screen.getByText("เอกสารไม่มีชื่อ ผู้บันทึกตั้งชื่อนี้เอง")).toBeTruthy();
  });

  it("is no link as a whole: only its title is one", () => {
    render(<AgreementCard agreement={phayaoAgreement} href="/agreements/1" headingLevel={2} />);
    expect(screen.getByRole("heading", { level: 2 }).querySelector("a")?.getAttribute("href")).toBe("/agreements/1");
    expect(screen.getAllByRole("link")).toHaveLength(1);
  });
});
