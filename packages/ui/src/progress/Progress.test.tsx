import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { Progress } from "./Progress.js";

describeConformance("Progress", {
  element: (props) => <Progress label="ส่งแล้ว" done={1} hint="ปิดหน้านี้ได้" {...props} />,
  tag: "progress",
});

describe("Progress", () => {
  it("says the count in words, in the reader's digits", () => {
    render(
      <KitProvider digits="thai">
        <Progress label="ส่งแล้ว" done={1250} total={3400} unit="แถว" />
      </KitProvider>,
    );
    const bar = screen.getByRole("progressbar", { name: "ส่งแล้ว" });
    expect(bar.getAttribute("aria-valuetext")).toBe("๑,๒๕๐ จาก ๓,๔๐๐ แถว");
    expect((bar as HTMLProgressElement).position).toBeCloseTo(1250 / 3400);
  });

  it("promises nothing while the end is not known", () => {
    render(<Progress label="กำลังอ่านแฟ้ม" />);
    const bar = screen.getByRole("progressbar");
    expect(bar.hasAttribute("value")).toBe(false);
    expect(bar.hasAttribute("aria-valuetext")).toBe(false);
  });

  it("says of each stage where it stands", () => {
    render(<Progress label="ตรวจแล้ว" done={1} stages={["อ่าน", "ตรวจ", "บันทึก"]} stage={1} />);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "อ่าน เสร็จแล้ว",
      "ตรวจ กำลังทำ",
      "บันทึก ยังไม่ถึง",
    ]);
    expect(screen.getAllByRole("listitem")[1]?.getAttribute("aria-current")).toBe("step");
  });
});
