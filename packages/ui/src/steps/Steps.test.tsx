import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { type StepItem, Steps } from "./Steps.js";

const items: readonly StepItem[] = [
  { key: "survey", label: "สำรวจ", state: "done" },
  { key: "plan", label: "ทำแผน", state: "error" },
  { key: "act", label: "จัดกิจกรรม", state: "current" },
  { key: "review", label: "ทบทวน", state: "upcoming" },
];

describeConformance("Steps", { element: (props) => <Steps items={items} {...props} />, tag: "ol" });

describe("Steps", () => {
  it("says in words how far each step is", () => {
    render(<Steps items={items} aria-label="ขั้นตอน" />);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "สำรวจ เสร็จแล้ว",
      "ทำแผน ต้องแก้ไข",
      "3จัดกิจกรรม กำลังทำ",
      "4ทบทวน ยังไม่ถึง",
    ]);
    expect(screen.getAllByRole("listitem")[2]?.getAttribute("aria-current")).toBe("step");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("leads back to steps that were begun, and to no other", async () => {
    const onSelect = vi.fn();
    render(<Steps items={items} onSelect={onSelect} />);
    expect(screen.getAllByRole("button")).toHaveLength(2);
    await userEvent.click(screen.getByRole("button", { name: "สำรวจ เสร็จแล้ว" }));
    expect(onSelect).toHaveBeenCalledWith("survey");
    // @ts-expect-error a state is one of four words that are said aloud
    expect(<Steps items={[{ key: "a", label: "ก", state: "finished" }]} />).toBeTruthy();
  });
});
