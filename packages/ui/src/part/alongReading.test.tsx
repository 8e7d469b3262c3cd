import { fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { DatePicker } from "../date-picker/DatePicker.js";
import { EditableTable, textColumn } from "../editable-table/index.js";
import { MultiSelect } from "../multi-select/MultiSelect.js";
import { TabsList, TabsPanel, TabsRoot } from "../tabs/index.js";
import { keyAlongReading } from "./alongReading.js";

/** A page that is read from right to left; this test browser does not hand a direction down by itself. */
function FromRight({ children }: { readonly children?: ReactNode }) {
  return (
    <div dir="rtl">
      <style>{"[dir=rtl], [dir=rtl] * { direction: rtl }"}</style>
      {children}
    </div>
  );
}

const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
const focused = () => document.activeElement?.textContent;

describe("keyAlongReading", () => {
  it("swaps ← and → where reading begins at the right, and nothing else", () => {
    const { container } = render(<FromRight />);
    const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "Home", "a"];
    const page = container.firstElementChild as Element;
    expect(keys.map((key) => keyAlongReading(key, page))).toEqual(["ArrowRight", "ArrowLeft", "ArrowUp", "Home", "a"]);
    expect(keys.map((key) => keyAlongReading(key, document.body))).toEqual(keys);
  });
});

describe("on a page that is read from right to left, ← goes on", () => {
  const day = { asStated: "19/07/2562", iso: "2019-07-19", precision: "day" };

  it("to the next day of a calendar, and the next month and year of its lists", async () => {
    render(
      <FromRight>
        <DatePicker label="วัน" defaultValue={day} />
      </FromRight>,
    );
    await userEvent.click(screen.getByRole("button", { name: /ปฏิทิน/ }));
    press("ArrowLeft");
    expect(focused()).toBe("20");
    press("ArrowRight");
    expect(focused()).toBe("19");
    await userEvent.click(screen.getByRole("button", { name: /เลือกเดือน/ }));
    press("ArrowLeft");
    expect(focused()).toMatch(/^ส\.ค\./);
  });

  it("to the next tab", () => {
    render(
      <FromRight>
        <TabsRoot defaultValue="a">
          <TabsList
            label="โครงการ"
            tabs={[
              { value: "a", label: "ข้อมูล" },
              { value: "b", label: "พื้นที่" },
              { value: "c", label: "ผลงาน" },
            ]}
          />
          <TabsPanel value="a">ก</TabsPanel>
        </TabsRoot>
      </FromRight>,
    );
    screen.getByRole("tab", { name: "ข้อมูล" }).focus();
    press("ArrowLeft");
    expect(focused()).toBe("พื้นที่");
  });

  it("to the next tag of what is chosen", () => {
    const options = ["ก", "ข"].map((one) => ({ key: one, value: one, label: one }));
    render(
      <FromRight>
        <MultiSelect label="กลุ่ม" options={options} defaultValue={["ก", "ข"]} />
      </FromRight>,
    );
    const [first] = within(screen.getByRole("list")).getAllByRole("button");
    first?.focus();
    press("ArrowLeft");
    expect(focused()).toBe("ข");
  });

  it("to the next cell of a table", () => {
    const columns = [textColumn({ key: "a", label: "ก" }), textColumn({ key: "b", label: "ข" })];
    render(
      <FromRight>
        <EditableTable legend="แผน" columns={columns} defaultRows={[{ key: "1", cells: { a: "หนึ่ง", b: "สอง" } }]} />
      </FromRight>,
    );
    screen.getAllByRole("gridcell")[0]?.focus();
    press("ArrowLeft");
    expect(focused()).toContain("สอง");
  });
});
