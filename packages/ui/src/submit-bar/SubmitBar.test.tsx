import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { clockOf } from "./clockOf.js";
import { SubmitBar } from "./SubmitBar.js";

describeConformance("SubmitBar", { element: (props) => <SubmitBar state="clean" {...props} />, tag: "section" });

const said = () => screen.getByRole("status").textContent;
const leaves = () => {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return !event.defaultPrevented;
};

describe("SubmitBar", () => {
  it("keeps room for itself where the page scrolls to a field, and gives the page its own back when it goes", () => {
    const { style } = document.documentElement;
    style.scrollPaddingBlockEnd = "7px";
    const { unmount } = render(<SubmitBar state="clean" style={{ position: "sticky" }} />);
    expect(Number.parseInt(style.scrollPaddingBlockEnd, 10)).toBeGreaterThan(50);
    unmount();
    expect(style.scrollPaddingBlockEnd).toBe("7px");
    style.scrollPaddingBlockEnd = "";
  });

  it.each([
    ["clean", "ยังไม่มีการแก้ไข"],
    ["dirty", "มีการแก้ไขที่ยังไม่บันทึก"],
    ["saving", "กำลังบันทึก"],
    ["saved", "บันทึกแล้ว"],
    ["failed", "บันทึกไม่สำเร็จ ข้อมูลที่กรอกยังอยู่ครบ"],
    ["offline", "ไม่มีอินเทอร์เน็ต เก็บไว้ในเครื่องนี้แล้ว จะส่งเมื่อต่อได้อีกครั้ง"],
  ] as const)("says that it is %s", (state, words) => {
    render(<SubmitBar state={state} />);
    expect(said()).toBe(words);
  });

  it("tells the time of saving in the kit's time zone and figures", () => {
    const { rerender } = render(<SubmitBar state="saved" savedAt="2024-01-05T06:00:00Z" />);
    expect(said()).toBe("บันทึกแล้วเมื่อ 13.00\u00a0น.");
    rerender(
      <KitProvider digits="thai" timeZone="UTC">
        <SubmitBar state="saved" savedAt="2024-01-05T06:00:00Z" />
      </KitProvider>,
    );
    expect(said()).toBe("บันทึกแล้วเมื่อ ๐๖.๐๐\u00a0น.");
    expect(clockOf("พรุ่งนี้", "Asia/Bangkok")).toBe("");
  });

  it("submits the form, or calls its own, once while it is saving", async () => {
    const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const bar = (state: "dirty" | "saving") => (
      <form onSubmit={onSubmit}>
        <SubmitBar state={state} />
      </form>
    );
    const { rerender } = render(bar("dirty"));
    await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
    rerender(bar("saving"));
    await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it("offers another try after a failure, with the caller's reason", async () => {
    const onSave = vi.fn();
    render(<SubmitBar state="failed" message="มีผู้อื่นแก้ข้อตกลงนี้ เปิดดูก่อนบันทึก" onSave={onSave} />);
    await userEvent.click(screen.getByRole("button", { name: "ลองบันทึกอีกครั้ง" }));
    expect(onSave).toHaveBeenCalledOnce();
    expect(said()).toBe("มีผู้อื่นแก้ข้อตกลงนี้ เปิดดูก่อนบันทึก");
  });

  it("asks before leaving only while something is unsaved and it was told to", () => {
    const { rerender } = render(<SubmitBar state="dirty" guardLeaving />);
    expect(leaves()).toBe(false);
    rerender(<SubmitBar state="saved" guardLeaving />);
    expect(leaves()).toBe(true);
    rerender(<SubmitBar state="dirty" />);
    expect(leaves()).toBe(true);
    // @ts-expect-error a state is one of those that have words
    expect(<SubmitBar state="unsaved" />).toBeTruthy();
  });
});
