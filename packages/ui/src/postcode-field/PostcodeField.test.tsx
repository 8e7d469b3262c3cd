import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { PostcodeField } from "./PostcodeField.js";

describeConformance("PostcodeField", {
  element: (props) => <PostcodeField label="รหัสไปรษณีย์" {...props} />,
  tag: "input",
});

const box = () => screen.getByLabelText<HTMLInputElement>("รหัสไปรษณีย์");

describe("PostcodeField", () => {
  it("tells five digits at once, also Thai ones", async () => {
    const onValueChange = vi.fn();
    render(<PostcodeField label="รหัสไปรษณีย์" onValueChange={onValueChange} />);
    await userEvent.type(box(), "๕๖๐๐๐");
    expect(onValueChange.mock.calls).toEqual([["56000"]]);
  });

  it.each([
    ["5600", "ต้องมีตัวเลข 5 หลัก ตอนนี้มี 4 หลัก"],
    ["พะเยา", "พิมพ์ตัวเลข 5 หลัก เช่น 56000"],
    ["06000", "ไม่มีรหัสไปรษณีย์ที่ขึ้นต้นด้วย 0"],
  ])("says what is wrong with %j, and keeps it", async (text, said) => {
    render(<PostcodeField label="รหัสไปรษณีย์" />);
    await userEvent.type(box(), text);
    await userEvent.tab();
    expect(screen.getByText(said, { exact: false })).toBeTruthy();
    expect(box().value).toBe(text);
  });

  it("reads back the area, where it is told how to look", async () => {
    const lookup = vi.fn(async (postcode: string) => (postcode === "56000" ? "อำเภอเมืองพะเยา จังหวัดพะเยา" : null));
    render(<PostcodeField label="รหัสไปรษณีย์" lookup={lookup} />);
    await userEvent.type(box(), "56000");
    expect(await screen.findByText("อำเภอเมืองพะเยา จังหวัดพะเยา")).toBeTruthy();
    await userEvent.clear(box());
    await userEvent.type(box(), "56999");
    expect(await screen.findByText("ไม่พบพื้นที่ของรหัสนี้ ตรวจอีกครั้ง")).toBeTruthy();
    expect(lookup.mock.calls).toEqual([["56000"], ["56999"]]);
  });

  it("says nothing when the look-up fails", async () => {
    render(<PostcodeField label="รหัสไปรษณีย์" lookup={() => Promise.reject(new Error("offline"))} />);
    await userEvent.type(box(), "56000");
    await vi.waitFor(() => expect(screen.queryByText("กำลังค้นหาพื้นที่ของรหัสนี้")).toBeNull());
    expect(box().getAttribute("aria-invalid")).toBeNull();
  });
});
