import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { DiffView } from "./DiffView.js";

const changes = [{ key: "scope", label: "ประเด็นที่ 1", before: "ประชุมทุกเดือน", after: "ประชุมทุกสัปดาห์" }];

describeConformance("DiffView", {
  element: (props) => <DiffView caption="สิ่งที่แก้ไข" changes={changes} {...props} />,
  tag: "table",
});

describe("DiffView", () => {
  it("says on each side only what that side has", () => {
    render(<DiffView caption="สิ่งที่แก้ไข" changes={changes} />);
    const [was, is] = within(screen.getByRole("row", { name: /ประเด็นที่ 1/ })).getAllByRole("cell");
    expect(was?.textContent).toContain("ประชุมทุก(ตัดออก เดือน)");
    expect(is?.textContent).toContain("ประชุมทุก(เพิ่ม สัปดาห์)");
  });

  it("says that there was nothing, and takes nought for something", () => {
    const two = [
      { key: "a", label: "ก", after: "ใหม่" },
      { key: "b", label: "ข", before: 0, after: 5 },
    ];
    render(<DiffView caption="สิ่งที่แก้ไข" changes={two} />);
    expect(screen.getAllByText("ไม่มีข้อมูล")).toHaveLength(1);
    expect(screen.getByText("0")).toBeTruthy();
  });

  it("says that nothing has changed, without an empty table of heads", () => {
    render(<DiffView caption="สิ่งที่แก้ไข" changes={[]} />);
    expect(screen.getByText("ไม่มีอะไรเปลี่ยน")).toBeTruthy();
    expect(screen.queryAllByRole("columnheader")).toHaveLength(0);
  });
});
