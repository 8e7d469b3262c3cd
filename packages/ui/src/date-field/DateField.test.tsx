import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { DateField } from "./DateField.js";
import type { DateFieldProps } from "./dateFieldProps.js";
import type { DateFieldValue } from "./understandDate.js";

const signed = { asStated: "19/07/2562", iso: "2019-07-19", precision: "day" };
const box = () => screen.getByRole<HTMLInputElement>("textbox");

function Signing(props: Partial<DateFieldProps>) {
  return (
    <>
      <DateField label="วันที่ลงนาม" {...props} />
      <button type="button">ถัดไป</button>
    </>
  );
}

function Kept() {
  const [value, setValue] = useState<DateFieldValue | null>(null);
  return (
    <>
      {/* A form that stores the ISO date only gives it back as its own text. */}
      <DateField
        label="วันที่ลงนาม"
        value={value && { ...value, asStated: value.iso }}
        onValueChange={(next) => setValue(next)}
      />
      <button type="button" onClick={() => setValue({ asStated: "1/2/2563", iso: "2020-02-01", precision: "day" })}>
        ตั้งค่า
      </button>
    </>
  );
}

describeConformance("DateField", { element: (props) => <DateField label="วันที่ลงนาม" {...props} />, tag: "input" });

describe("DateField", () => {
  it("gives one event for a date typed key by key", async () => {
    const onValueChange = vi.fn();
    render(<Signing onValueChange={onValueChange} />);
    await userEvent.type(box(), "19/07/2562");
    expect(onValueChange.mock.calls).toEqual([[signed]]);
    await userEvent.tab();
    expect(onValueChange).toHaveBeenCalledTimes(1);
    expect(box().value).toBe("19/07/2562");
  });

  it("does not ask to go on typing where a form says what is wrong with the text it came with", () => {
    render(<DateField label="วันที่ลงนาม" text="วันพุธ" onTextChange={() => {}} error="กรอกวันที่ลงนามเป็นวัน เดือน ปี พ.ศ." />);
    expect(screen.queryByText("วันที่ยังไม่ครบ พิมพ์ต่อได้")).toBeNull();
  });

  it("reads the date back in words", async () => {
    render(<Signing />);
    await userEvent.type(box(), "19/07");
    expect(screen.getByText("วันที่ยังไม่ครบ พิมพ์ต่อได้")).toBeTruthy();
    await userEvent.type(box(), "/2562");
    const line = screen.getByText("อ่านว่า วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562").closest("[aria-live]");
    expect(line?.getAttribute("aria-live")).toBe("polite");
    expect(box().getAttribute("aria-describedby")).toContain(line?.id);
  });

  it("takes a pasted date and a year of two figures when the field is left", async () => {
    const onValueChange = vi.fn();
    render(<Signing onValueChange={onValueChange} />);
    box().focus();
    await userEvent.paste("16 มี.ค.63");
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onValueChange.mock.calls).toEqual([[{ asStated: "16 มี.ค.63", iso: "2020-03-16", precision: "day" }]]);
  });

  it("says which day is the last when the typed one does not exist, and keeps what was typed", async () => {
    const onValueChange = vi.fn();
    render(<Signing onValueChange={onValueChange} />);
    await userEvent.type(box(), "31/02/2563");
    expect(box().getAttribute("aria-invalid")).toBeNull();
    await userEvent.tab();
    expect(screen.getByText("เดือนกุมภาพันธ์ 2563 มีถึงวันที่ 29", { exact: false })).toBeTruthy();
    expect(box().value).toBe("31/02/2563");
    expect(box().getAttribute("aria-invalid")).toBe("true");
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it.each([
    ["19/07", "ยังไม่มีปี"],
    ["19/07/256", "ปียังไม่ครบ"],
    ["19/13/2562", "ไม่มีเดือนนี้"],
    ["สิงหาคม 2563", "ยังไม่มีวันที่"],
    ["วันพระใหญ่", "อ่านเป็นวันที่ไม่ได้"],
  ])("says why %s is no date", async (text, why) => {
    render(<Signing />);
    await userEvent.type(box(), text);
    await userEvent.tab();
    expect(screen.getByText(why, { exact: false })).toBeTruthy();
  });

  it("asks before it takes a common-era year, the likelier reading first", async () => {
    const onValueChange = vi.fn();
    render(<Signing onValueChange={onValueChange} />);
    await userEvent.type(box(), "19/07/2019");
    const question = "หมายถึง พ.ศ. 2562 (ค.ศ. 2019) หรือ พ.ศ. 2019 (ค.ศ. 1476)?";
    expect(screen.getByText(question)).toBeTruthy();
    const [first, second] = screen.getAllByRole("button", { name: /พ\.ศ\./ });
    expect(second?.textContent).toBe("พ.ศ. 2019 (ค.ศ. 1476)");
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.click(first as HTMLElement);
    expect(onValueChange.mock.calls).toEqual([[{ asStated: "19/07/2019", iso: "2019-07-19", precision: "day" }]]);
    expect(screen.queryByText(question)).toBeNull();
    expect(document.activeElement).toBe(box());
    expect(box().value).toBe("19/07/2019");
  });

  it("answers the question by keyboard without an error on the way, and insists when it is left open", async () => {
    render(<Signing />);
    await userEvent.type(box(), "19/07/2019");
    await userEvent.tab();
    expect(box().getAttribute("aria-invalid")).toBeNull();
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByText("เลือกก่อนว่าปีที่พิมพ์เป็น พ.ศ. หรือ ค.ศ.", { exact: false })).toBeTruthy();
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    await userEvent.keyboard("{Enter}");
    expect(screen.getByText("อ่านว่า วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562")).toBeTruthy();
    expect(box().getAttribute("aria-invalid")).toBeNull();
  });

  it("does not ask again about a value that was answered before", () => {
    render(<Signing defaultValue={{ asStated: "19/07/2019", iso: "2019-07-19", precision: "day" }} />);
    expect(screen.queryByRole("button", { name: /พ\.ศ\./ })).toBeNull();
    expect(screen.getByText("อ่านว่า วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562")).toBeTruthy();
  });

  it("sends no half-edited date when a figure in the middle changes", async () => {
    const onValueChange = vi.fn();
    render(<Signing defaultValue={signed} onValueChange={onValueChange} />);
    await userEvent.type(box(), "{Delete}{Delete}2", { initialSelectionStart: 0, initialSelectionEnd: 0 });
    expect(box().value).toBe("2/07/2562");
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.keyboard("0");
    await userEvent.tab();
    expect(onValueChange.mock.calls).toEqual([[{ asStated: "20/07/2562", iso: "2019-07-20", precision: "day" }]]);
  });

  it("gives null when it is emptied, and when a date was spoilt", async () => {
    const onValueChange = vi.fn();
    const { unmount } = render(<Signing defaultValue={signed} onValueChange={onValueChange} />);
    await userEvent.clear(box());
    expect(onValueChange.mock.calls).toEqual([[null]]);
    unmount();
    onValueChange.mockClear();
    render(<Signing defaultValue={signed} onValueChange={onValueChange} />);
    await userEvent.type(box(), "{Backspace}");
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onValueChange.mock.calls).toEqual([[null]]);
  });

  it("takes a stated part of a month when anything will do", async () => {
    const onValueChange = vi.fn();
    render(<Signing precision="any" onValueChange={onValueChange} />);
    await userEvent.type(box(), "ปลายเดือนสิงหาคม 2563");
    await userEvent.tab();
    expect(onValueChange.mock.calls).toEqual([
      [{ asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" }],
    ]);
    expect(screen.getByText("อ่านว่า ปลายเดือนสิงหาคม พ.ศ. 2563")).toBeTruthy();
  });

  it("says which days a fiscal year has, and keeps that it is one", async () => {
    const onValueChange = vi.fn();
    render(<Signing precision="any" onValueChange={onValueChange} />);
    await userEvent.type(box(), "ปีงบประมาณ 2567");
    await userEvent.tab();
    expect(screen.getByText("อ่านว่า ปีงบประมาณ พ.ศ. 2567 (1 ต.ค. 2566 – 30 ก.ย. 2567)")).toBeTruthy();
    await userEvent.clear(box());
    await userEvent.type(box(), "ปี 2567");
    await userEvent.tab();
    expect(screen.getByText("อ่านว่า พ.ศ. 2567")).toBeTruthy();
    expect(onValueChange.mock.calls).toEqual([
      [{ asStated: "ปีงบประมาณ 2567", iso: "2024", precision: "year", yearKind: "fiscal" }],
      [null],
      [{ asStated: "ปี 2567", iso: "2024", precision: "year", yearKind: "unspecified" }],
    ]);
  });

  it.each([
    [{ yearKind: "academic" }, "อ่านว่า ปีการศึกษา พ.ศ. 2567 (16 พ.ค. 2567 – 15 พ.ค. 2568)"],
    [{ yearKind: "calendar" }, "อ่านว่า ปีปฏิทิน พ.ศ. 2567"],
    [{ yearKind: "fiscal", precision: "late-year" }, "อ่านว่า ปลายปีงบประมาณ พ.ศ. 2567"],
  ])("reads a year that was stated as %o back: %s", (stated, line) => {
    render(<Signing precision="any" value={{ asStated: "ตามเอกสาร", iso: "2024", precision: "year", ...stated }} />);
    expect(screen.getByText(line)).toBeTruthy();
  });

  it("keeps the kind of a year whose era was asked about", async () => {
    const onValueChange = vi.fn();
    render(<Signing precision="any" onValueChange={onValueChange} />);
    await userEvent.type(box(), "ปีงบประมาณ 2024");
    await userEvent.tab();
    await userEvent.click(screen.getByRole("button", { name: "พ.ศ. 2567 (ค.ศ. 2024)" }));
    expect(onValueChange.mock.calls).toEqual([
      [{ asStated: "ปีงบประมาณ 2024", iso: "2024", precision: "year", yearKind: "fiscal" }],
    ]);
  });

  it("follows a value of another kind of year, and leaves the text alone in a form that keeps no kinds", async () => {
    const year = { asStated: "ปี 2567", iso: "2024", precision: "year" };
    const { rerender } = render(<Signing precision="any" value={year} />);
    rerender(<Signing precision="any" value={{ ...year, asStated: "2024", yearKind: "unspecified" }} />);
    expect(box().value).toBe("ปี 2567");
    rerender(<Signing precision="any" value={{ ...year, asStated: "ปีงบ 67", yearKind: "fiscal" }} />);
    expect(box().value).toBe("ปีงบ 67");
  });

  it("sends its date with a native form on Enter, and a text that is no date as it was typed", async () => {
    const sent: (FormDataEntryValue | null)[] = [];
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent.push(new FormData(event.currentTarget).get("signed"));
        }}
      >
        <DateField label="วันที่ลงนาม" name="signed" />
      </form>,
    );
    await userEvent.type(box(), "19 ก.ค. 62{Enter}");
    await userEvent.type(box(), "x{Enter}");
    expect(sent).toEqual(["2019-07-19", "19 ก.ค. 62x"]);
  });

  it("follows a value set from outside, and leaves the text alone when its own value comes back", async () => {
    render(<Kept />);
    await userEvent.type(box(), "19/07/2562");
    await userEvent.tab();
    expect(box().value).toBe("19/07/2562");
    await userEvent.click(screen.getByRole("button", { name: "ตั้งค่า" }));
    expect(box().value).toBe("2020-02-01");
  });

  it("says nothing new when it is only walked through", async () => {
    const onValueChange = vi.fn();
    const held = [
      { asStated: "19/07/2562", iso: "2019-07-19", precision: "minute" },
      { asStated: "", iso: "2019-07-19", precision: "day" },
      { asStated: "วันลงนามตามเอกสาร", iso: "2019-07-19", precision: "day" },
    ];
    render(
      held.map((value) => (
        <DateField key={value.asStated} label={value.asStated} value={value} onValueChange={onValueChange} />
      )),
    );
    for (const _ of held) await userEvent.tab();
    await userEvent.tab();
    expect(onValueChange).not.toHaveBeenCalled();
    expect(screen.getAllByText("อ่านว่า วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562")).toHaveLength(3);
  });

  it("lets the caller keep the text", async () => {
    const onTextChange = vi.fn();
    render(<Signing text="31/02" onTextChange={onTextChange} />);
    await userEvent.type(box(), "/");
    expect(onTextChange.mock.calls).toEqual([["31/02/"]]);
    expect(box().value).toBe("31/02");
  });

  it("says when the weekday typed is not that of the date", async () => {
    render(<Signing />);
    await userEvent.type(box(), "วันจันทร์ที่ 19 กรกฎาคม 2562");
    expect(screen.getByText("วันในสัปดาห์ที่พิมพ์ไม่ตรง", { exact: false })).toBeTruthy();
  });

  it("speaks English, with the Buddhist year beside", async () => {
    render(
      <KitProvider locale="en">
        <Signing />
      </KitProvider>,
    );
    await userEvent.type(box(), "19 July 2019");
    expect(screen.getByText("Read as Friday 19 July 2019 (BE 2562)")).toBeTruthy();
    await userEvent.clear(box());
    await userEvent.type(box(), "31/02/2563");
    await userEvent.tab();
    expect(screen.getByText("The last day of February 2020 is 29", { exact: false })).toBeTruthy();
  });

  it("says a fiscal year in English", async () => {
    render(
      <KitProvider locale="en">
        <Signing precision="any" />
      </KitProvider>,
    );
    await userEvent.type(box(), "ปีงบประมาณ 2567");
    await userEvent.tab();
    expect(screen.getByText("Read as fiscal year 2024 (BE 2567): 1 Oct 2023 – 30 Sep 2024")).toBeTruthy();
  });

  it("writes Thai digits where they are asked for", async () => {
    render(
      <KitProvider digits="thai">
        <Signing defaultValue={signed} />
      </KitProvider>,
    );
    expect(screen.getByText("อ่านว่า วันศุกร์ที่ ๑๙ กรกฎาคม พ.ศ. ๒๕๖๒")).toBeTruthy();
  });
});
