import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { describeConformance } from "../testing/conformance.js";
import { resetForm } from "../testing/resetForm.js";
import { PartialDateField } from "./PartialDateField.js";

const words = () => screen.getByLabelText<HTMLInputElement>("ตามที่เขียนในเอกสาร");
const year = () => screen.getByLabelText<HTMLInputElement>("ปี พ.ศ.");
const month = () => screen.getByLabelText<HTMLSelectElement>("เดือน");
const late = { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" };

function show(props: Partial<Parameters<typeof PartialDateField>[0]> = {}) {
  const onValueChange = vi.fn();
  render(<PartialDateField label="สิ้นสุดความร่วมมือ" onValueChange={onValueChange} {...props} />);
  return onValueChange;
}

describeConformance("PartialDateField", {
  element: (props) => <PartialDateField label="วันที่ลงนาม" {...props} />,
  tag: "input",
});

describe("PartialDateField", () => {
  it("is chosen part by part, and words itself", async () => {
    const onValueChange = show();
    await userEvent.type(year(), "2563");
    expect(onValueChange.mock.calls).toEqual([
      [{ asStated: "พ.ศ. 2563", iso: "2020", precision: "year", yearKind: "unspecified" }],
    ]);
    await userEvent.selectOptions(month(), "8");
    await userEvent.selectOptions(screen.getByLabelText("วันหรือช่วงของเดือน"), "late");
    expect(onValueChange).toHaveBeenLastCalledWith(late);
    expect(words().value).toBe("ปลายเดือนสิงหาคม 2563");
    expect(screen.queryByLabelText("ประเภทของปี")).toBeNull();
  });

  it("asks for the year when only a month was chosen, and loses nothing", async () => {
    const onValueChange = show();
    await userEvent.selectOptions(month(), "8");
    expect(screen.getByText("ใส่ปีด้วย จึงจะเป็นวันที่ได้")).toBeTruthy();
    await userEvent.type(year(), "2563");
    expect(onValueChange.mock.calls).toEqual([[{ asStated: "สิงหาคม 2563", iso: "2020-08", precision: "month" }]]);
  });

  it("reads the words of a document into its parts", async () => {
    const onValueChange = show();
    await userEvent.type(words(), "ภายในต้นปี 2567");
    await userEvent.clear(words());
    await userEvent.type(words(), "ต้นปีงบประมาณ 2567");
    await userEvent.tab();
    expect(year().value).toBe("2567");
    expect(screen.getByLabelText<HTMLSelectElement>("ช่วงของปี").value).toBe("early");
    expect(onValueChange).toHaveBeenLastCalledWith({
      asStated: "ต้นปีงบประมาณ 2567",
      iso: "2024",
      precision: "early-year",
      yearKind: "fiscal",
    });
  });

  it("keeps words that cannot be read, beside what was chosen", async () => {
    const onValueChange = show();
    await userEvent.type(words(), "หลังงานบุญเดือนห้า");
    await userEvent.tab();
    await userEvent.type(year(), "2563");
    expect(words().value).toBe("หลังงานบุญเดือนห้า");
    await userEvent.type(words(), " ปีนั้น");
    await userEvent.tab();
    expect(onValueChange).toHaveBeenLastCalledWith({
      asStated: "หลังงานบุญเดือนห้า ปีนั้น",
      iso: "2020",
      precision: "year",
      yearKind: "unspecified",
    });
  });

  it("takes back a date that its own words no longer say", async () => {
    const onValueChange = show();
    await userEvent.type(words(), "19/07/2562");
    await userEvent.type(words(), "{Backspace}x");
    await userEvent.tab();
    expect(onValueChange).toHaveBeenLastCalledWith(null);
  });

  it("does not take a year of the other era", async () => {
    const onValueChange = show();
    await userEvent.type(year(), "2020");
    expect(screen.getByText("ปี 2020 ดูเหมือนเป็น ค.ศ. ถ้าใช่ พิมพ์ 2563")).toBeTruthy();
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it("gives its ref the input of the words, and sends its date", () => {
    const ref = { current: null as HTMLInputElement | null };
    render(
      <form>
        <PartialDateField ref={ref} label="สิ้นสุด" name="end" defaultValue={late} className="of-my-own" readOnly />
      </form>,
    );
    expect(ref.current).toBe(words());
    expect(document.querySelector(".of-my-own")?.tagName).toBe("FIELDSET");
    expect(new FormData(document.querySelector("form") as HTMLFormElement).get("end")).toBe("2020-08");
    expect([...month().options].map(({ text }) => text)).toEqual(["สิงหาคม"]);
  });

  it("writes its own words anew while a year is corrected key by key", async () => {
    const onValueChange = show({ defaultValue: late });
    await userEvent.type(year(), "{Backspace}4");
    expect(onValueChange).toHaveBeenLastCalledWith({
      asStated: "ปลายเดือนสิงหาคม 2564",
      iso: "2021-08",
      precision: "late-month",
    });
  });

  it("leaves the words of a person in the box while a year is corrected", async () => {
    show({ defaultValue: { ...late, asStated: "ปลาย ส.ค. 63 ตามหนังสือ" } });
    await userEvent.type(year(), "{Backspace}");
    expect(words().value).toBe("ปลาย ส.ค. 63 ตามหนังสือ");
  });

  it("takes the words of a value set from outside", async () => {
    const onValueChange = vi.fn();
    const field = (value: typeof late) => (
      <PartialDateField label="สิ้นสุดความร่วมมือ" value={value} onValueChange={onValueChange} />
    );
    const { rerender } = render(field(late));
    await userEvent.type(words(), " ก");
    rerender(field({ asStated: "กลาง มี.ค. 66", iso: "2023-03", precision: "mid-month" }));
    expect(words().value).toBe("กลาง มี.ค. 66");
    await userEvent.selectOptions(month(), "4");
    expect(onValueChange).toHaveBeenLastCalledWith({
      asStated: "กลาง มี.ค. 66",
      iso: "2023-04",
      precision: "mid-month",
    });
  });

  it("goes back with its form, also from parts that are no date yet", async () => {
    const { container } = render(
      <form>
        <PartialDateField label="สิ้นสุดความร่วมมือ" name="end" defaultValue={late} />
      </form>,
    );
    const form = container.querySelector("form") as HTMLFormElement;
    await userEvent.type(year(), "{Backspace}");
    await resetForm(form);
    expect([words().value, year().value, month().value]).toEqual(["ปลายเดือนสิงหาคม 2563", "2563", "8"]);
    expect(new FormData(form).get("end")).toBe("2020-08");
  });
});
