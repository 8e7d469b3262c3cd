import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import type { BoardCycle } from "./boardRows.js";
import { WorkCycleBoard } from "./WorkCycleBoard.js";

const maeKa: BoardCycle = {
  area: { code: "560110", level: "subdistrict", nameAsStated: "แม่กา" },
  steps: [
    { kind: "working-group-meeting", states: [{ state: "not-started" }, { state: "done" }] },
    {
      kind: "situation-survey",
      states: [{ state: "not-started" }],
      planned: { asStated: "ส.ค. 63", iso: "2020-08", precision: "month" },
    },
  ],
};
const silent: BoardCycle = { area: { level: "subdistrict", nameAsStated: "บ้านตุ่น" } };

describeConformance("WorkCycleBoard", {
  element: (props) => <WorkCycleBoard caption="ความก้าวหน้า" cycles={[maeKa]} {...props} />,
  tag: "table",
});

const cellsOf = (area: string) =>
  within(screen.getByRole("row", { name: new RegExp(area) }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

describe("WorkCycleBoard", () => {
  it("shows the state a step is in now, and the day it is planned for", () => {
    render(<WorkCycleBoard caption="ความก้าวหน้า" cycles={[maeKa]} />);
    const [meeting, survey] = cellsOf("ตำบลแม่กา");
    expect(meeting).toContain("เสร็จแล้ว");
    expect(survey).toContain("ยังไม่เริ่มกำหนด ส.ค.\u00a063");
  });

  it("says that nothing was reported instead of that nothing was done", () => {
    render(<WorkCycleBoard caption="ความก้าวหน้า" cycles={[silent]} />);
    expect(cellsOf("ตำบลบ้านตุ่น").every((cell) => cell?.endsWith("ไม่ระบุ"))).toBe(true);
  });

  it("counts in how many areas each step is done", () => {
    render(<WorkCycleBoard caption="ความก้าวหน้า" cycles={[maeKa, silent]} />);
    expect(screen.getByRole("columnheader", { name: /^ประชุมคณะทำงาน/ }).textContent).toContain("เสร็จแล้ว 1 จาก 2 พื้นที่");
  });

  it("takes the newest of two steps of one kind", () => {
    const twice: BoardCycle = {
      ...maeKa,
      steps: [
        { kind: "situation-survey", states: [{ state: "done" }] },
        { kind: "situation-survey", states: [{ state: "in-progress" }] },
      ],
    };
    render(<WorkCycleBoard caption="ความก้าวหน้า" cycles={[twice]} />);
    expect(cellsOf("ตำบลแม่กา")[1]).toContain("กำลังดำเนินการ");
  });
});
