import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { outing, outingForm } from "../testing/outingForm.js";
import { SchemaPrint } from "./SchemaPrint.js";

describeConformance("SchemaPrint", {
  element: (props) => <SchemaPrint {...props} form={outingForm} record={outing} />,
  tag: "article",
});

describe("SchemaPrint", () => {
  it("is the record under the name of its form, in its sections, with lists as tables", () => {
    render(<SchemaPrint form={outingForm} record={outing} note="ที่มา: แบบบันทึกของตำบล" />);
    const headings = screen.getAllByRole("heading").map((one) => one.textContent);
    expect(headings).toEqual(["บันทึกกิจกรรมครอบครัว", "กิจกรรม", "ผู้เข้าร่วม", "หลังกิจกรรม"]);
    const table = screen.getByRole("table", { name: "สิ่งที่พบ" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((head) => head.textContent),
    ).toEqual(["ที่", "เรื่องที่พบ", "ต้องทำทันที"]);
    expect(within(table).getAllByRole("row")).toHaveLength(3);
    expect(screen.getByText("ที่มา: แบบบันทึกของตำบล")).toBeTruthy();
  });

  it("says what was not stated, also in the cells of a table", () => {
    render(<SchemaPrint form={outingForm} record={{ findings: [{ urgent: true }] }} />);
    expect(within(screen.getByRole("table")).getByText("ไม่ระบุ")).toBeTruthy();
    expect(screen.getAllByText("ไม่ระบุ").length).toBeGreaterThan(5);
  });

  it("leaves out what was not answered when it is asked to, also columns of a table in which no row says anything", () => {
    const findings = [{ text: "น้ำประปาไม่ไหล" }, { text: "ทางเข้าไม่มีไฟ" }];
    const { rerender } = render(<SchemaPrint form={outingForm} record={{ findings }} answeredOnly />);
    expect(screen.queryByText("ไม่ระบุ")).toBeNull();
    expect(screen.queryByText("ต้องทำทันที")).toBeNull();
    expect(screen.getAllByRole("listitem").map((row) => within(row).getByRole("definition").textContent)).toEqual([
      "น้ำประปาไม่ไหล",
      "ทางเข้าไม่มีไฟ",
    ]);

    rerender(<SchemaPrint form={outingForm} record={{ findings: [findings[0], { urgent: true }] }} answeredOnly />);
    expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual(["ที่", "เรื่องที่พบ", "ต้องทำทันที"]);
    expect(screen.getAllByText("ไม่ระบุ")).toHaveLength(2);
  });

  it("has Thai digits when it is asked for them", () => {
    const { container } = render(<SchemaPrint form={outingForm} record={outing} digits="thai" />);
    expect(screen.getByText("๑๒,๕๐๐ บาท")).toBeTruthy();
    expect(screen.getByText("๑๕ กุมภาพันธ์ ๒๕๖๓")).toBeTruthy();
    expect(container.textContent?.replace("0 5400 0000", "")).not.toMatch(/[0-9]/);
  });

  it("leaves out what is not relevant", () => {
    render(<SchemaPrint form={outingForm} record={{ ...outing, away: false }} />);
    expect(screen.queryByText("พาหนะ")).toBeNull();
  });
});
