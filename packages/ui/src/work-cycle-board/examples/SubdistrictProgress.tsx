import { type BoardCycle, WorkCycleBoard } from "@saan/ui/work-cycle-board";

const cycles: readonly BoardCycle[] = [
  {
    area: { code: "560110", level: "subdistrict", nameAsStated: "แม่กา" },
    steps: [
      {
        kind: "working-group-meeting",
        states: [{ state: "done" }],
        actual: { asStated: "20 ส.ค. 62", iso: "2019-08-20", precision: "day" },
      },
      {
        kind: "situation-survey",
        states: [{ state: "done" }],
        actual: { asStated: "พ.ย. 62", iso: "2019-11", precision: "month" },
      },
      { kind: "synthesis-and-plan", states: [{ state: "in-progress" }] },
      {
        kind: "learning-forum",
        states: [{ state: "not-started" }],
        planned: { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" },
      },
    ],
  },
  {
    area: { code: "560105", level: "subdistrict", nameAsStated: "แม่ใส" },
    steps: [
      { kind: "working-group-meeting", states: [{ state: "done" }] },
      { kind: "situation-survey", states: [{ state: "in-progress" }] },
    ],
  },
  { area: { level: "subdistrict", nameAsStated: "บ้านตุ่น" } },
];

/** Three sub-districts in one cycle; one of them has not reported. */
export function SubdistrictProgress() {
  return (
    <WorkCycleBoard
      caption="ความก้าวหน้าของตำบลต้นแบบ"
      cycles={cycles}
      hrefOf={({ area }) => (area.code ? `#${area.code}` : undefined)}
    />
  );
}
