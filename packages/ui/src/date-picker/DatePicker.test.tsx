import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { DatePicker } from "./DatePicker.js";

const chosen = { asStated: "19/07/2562", iso: "2019-07-19", precision: "day" };
const box = () => screen.getByRole<HTMLInputElement>("textbox");
const open = () => userEvent.click(screen.getByRole("button", { name: "เปิดปฏิทิน วันจัดกิจกรรม" }));
const cell = (name: RegExp) => screen.getByRole("gridcell", { name });

describeConformance("DatePicker", { element: (props) => <DatePicker label="วันจัดกิจกรรม" {...props} />, tag: "input" });

describe("DatePicker", () => {
  it("takes a typed date as DateField does", async () => {
    const onValueChange = vi.fn();
    render(<DatePicker label="วันจัดกิจกรรม" onValueChange={onValueChange} />);
    await userEvent.type(box(), "16 มี.ค.63");
    await userEvent.tab();
    expect(onValueChange.mock.calls).toEqual([[{ asStated: "16 มี.ค.63", iso: "2020-03-16", precision: "day" }]]);
  });

  it("opens at the day that is held, and gives the day that is pressed", async () => {
    const onValueChange = vi.fn();
    render(<DatePicker label="วันจัดกิจกรรม" defaultValue={chosen} onValueChange={onValueChange} />);
    await open();
    expect(document.activeElement).toBe(cell(/วันศุกร์ที่ 19 กรกฎาคม 2562/));
    await userEvent.click(cell(/วันพุธที่ 31 กรกฎาคม 2562/));
    expect(onValueChange.mock.calls).toEqual([[{ asStated: "31/07/2562", iso: "2019-07-31", precision: "day" }]]);
    expect(box().value).toBe("31/07/2562");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("keeps the words of a document when the same day is chosen again", async () => {
    const onValueChange = vi.fn();
    const stated = { ...chosen, asStated: "วันที่ ๑๙ เดือนกรกฎาคม พ.ศ. ๒๕๖๒" };
    render(<DatePicker label="วันจัดกิจกรรม" defaultValue={stated} onValueChange={onValueChange} />);
    await open();
    await userEvent.keyboard("{Enter}");
    expect(onValueChange).not.toHaveBeenCalled();
    expect(box().value).toBe(stated.asStated);
  });

  it("is walked by keys, within its bounds", async () => {
    render(<DatePicker label="วันจัดกิจกรรม" defaultValue={chosen} min="2019-07-10" max="2019-08-15" />);
    await open();
    await userEvent.keyboard("{PageUp}");
    expect(document.activeElement).toBe(cell(/10 กรกฎาคม 2562/));
    await userEvent.keyboard("{Shift>}{PageDown}{/Shift}");
    expect(document.activeElement).toBe(cell(/15 สิงหาคม 2562/));
    expect(cell(/16 สิงหาคม 2562 เลือกไม่ได้/).getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByRole("button", { name: "เดือนถัดไป" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("does not take a day that cannot be chosen, and says so of a typed one", async () => {
    const onValueChange = vi.fn();
    render(
      <DatePicker
        label="วันจัดกิจกรรม"
        defaultValue={chosen}
        isDayDisabled={(day) => day === "2019-07-18"}
        onValueChange={onValueChange}
      />,
    );
    await open();
    await userEvent.keyboard("{ArrowLeft}{Enter}");
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    await userEvent.clear(box());
    await userEvent.type(box(), "18/07/2562");
    expect(screen.getByText(/18 กรกฎาคม 2562 เลือกไม่ได้/)).toBeTruthy();
    expect(onValueChange).toHaveBeenLastCalledWith({ asStated: "18/07/2562", iso: "2019-07-18", precision: "day" });
  });

  it("closes when the focus goes elsewhere, and leaves it there", async () => {
    render(
      <>
        <DatePicker label="วันจัดกิจกรรม" defaultValue={chosen} />
        <button type="button">ถัดไป</button>
      </>,
    );
    await open();
    await userEvent.click(screen.getByRole("button", { name: "ถัดไป" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement?.textContent).toBe("ถัดไป");
  });

  it("turns to years before 1941 as they were: BE 2483 had no January", async () => {
    const old = { asStated: "5 ก.พ. 2485", iso: "1942-02-05", precision: "day" };
    render(<DatePicker label="วันจัดกิจกรรม" defaultValue={old} />);
    await open();
    await userEvent.click(screen.getByRole("button", { name: "เลือกปี 2485" }));
    await userEvent.click(screen.getByRole("button", { name: "2483" }));
    expect(screen.getByRole("grid", { name: "เมษายน 2483" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "เลือกเดือน เมษายน" }));
    expect(screen.queryByRole("button", { name: "ม.ค." })).toBeNull();
  });

  it("shows the common era and Thai digits where they are asked for", async () => {
    render(
      <KitProvider calendar="gregory" digits="thai">
        <DatePicker label="วันจัดกิจกรรม" defaultValue={chosen} />
      </KitProvider>,
    );
    expect(screen.getByText("อ่านว่า วันศุกร์ที่ ๑๙ กรกฎาคม ค.ศ. ๒๐๑๙")).toBeTruthy();
    await open();
    expect(screen.getByRole("button", { name: "เลือกปี ๒๐๑๙" })).toBeTruthy();
  });

  it("goes back to its first value with its form", async () => {
    render(
      <form>
        <DatePicker label="วันจัดกิจกรรม" name="day" defaultValue={chosen} />
        <button type="reset">ล้าง</button>
      </form>,
    );
    await userEvent.clear(box());
    await userEvent.type(box(), "1/1/2563");
    await userEvent.click(screen.getByRole("button", { name: "ล้าง" }));
    expect(await screen.findByDisplayValue("19/07/2562")).toBeTruthy();
    expect(new FormData(document.querySelector("form") as HTMLFormElement).get("day")).toBe("2019-07-19");
  });

  it("cannot be changed where it is read-only or disabled", () => {
    render(
      <>
        <DatePicker label="อ่าน" readOnly defaultValue={chosen} />
        <DatePicker label="ปิด" disabled defaultValue={chosen} />
      </>,
    );
    expect(screen.getAllByRole("button")).toHaveLength(1);
    expect(screen.getByRole<HTMLButtonElement>("button").disabled).toBe(true);
  });

  it("takes days only", () => {
    // @ts-expect-error A calendar of days chooses no months or years.
    expect(<DatePicker label="วัน" precision="any" />).toBeTruthy();
    // @ts-expect-error Bounds are ISO dates, never JavaScript dates with their time zones.
    expect(<DatePicker label="วัน" min={new Date()} />).toBeTruthy();
  });
});
