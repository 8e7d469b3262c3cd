import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { DescriptionList } from "./DescriptionList.js";
import { isEmpty } from "./isEmpty.js";

describeConformance("DescriptionList", {
  element: (props) => <DescriptionList items={[{ term: "ตำบล", detail: "แม่กา" }]} {...props} />,
  tag: "dl",
});

describe("DescriptionList", () => {
  it("pairs each term with its detail", () => {
    render(
      <DescriptionList
        items={[
          { term: "ตำบล", detail: "แม่กา" },
          { term: "จำนวนครอบครัว", detail: 0 },
        ]}
      />,
    );
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["ตำบล", "จำนวนครอบครัว"]);
    expect(screen.getAllByRole("definition").map((detail) => detail.textContent)).toEqual(["แม่กา", "0"]);
  });

  it("says that a detail was not stated, also when only the caller can know", () => {
    render(<DescriptionList items={[{ term: "วันสิ้นสุด" }, { term: "ผู้ลงนาม", detail: <span />, empty: true }]} />);
    expect(screen.getAllByText("ไม่ระบุ")).toHaveLength(2);
  });

  it("says why there is nothing, in the words of the record and the caller's own", () => {
    render(
      <DescriptionList
        items={[
          { term: "งบประมาณ", absent: "withheld" },
          { term: "วันสิ้นสุด", absent: "not-stated", absentNote: "หน้าสุดท้ายขาด" },
          { term: "ตำบล", detail: "แม่กา", absent: "not-recorded" },
        ]}
      />,
    );
    const details = screen.getAllByRole("definition").map((detail) => detail.textContent);
    expect(details).toEqual(["ไม่เปิดเผย", "เอกสารไม่ได้ระบุไว้ หน้าสุดท้ายขาด", "แม่กา"]);
  });

  it("takes no reason that records do not know", () => {
    // @ts-expect-error the reasons are those of the record: free words go into absentNote
    render(<DescriptionList items={[{ term: "งบประมาณ", absent: "lost" }]} />);
    expect(screen.getByText("งบประมาณ")).toBeTruthy();
  });

  it("ends a row with its action", () => {
    render(<DescriptionList items={[{ term: "ตำบล", detail: "แม่กา", action: <a href="#place">แก้ตำบล</a> }]} />);
    expect(screen.getByRole("link", { name: "แก้ตำบล" }).closest("dd")).toBeTruthy();
  });
});

describe("isEmpty", () => {
  it.each([undefined, null, false, true, "", "  ", [], ["", null]])("finds nothing to read in %j", (detail) => {
    expect(isEmpty(detail)).toBe(true);
  });

  it.each([0, "-", ["", "ก"], <br key="0" />])("finds something to read in %j", (detail) => {
    expect(isEmpty(detail)).toBe(false);
  });
});
