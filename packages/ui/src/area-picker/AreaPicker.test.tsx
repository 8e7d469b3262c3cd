import * as areasRoom from "@saan/areas/areas";
import type { AreaReference } from "@saan/schema/area";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createRef, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { resetForm } from "../testing/resetForm.js";
import { AreaPicker, type AreaPickerProps } from "./AreaPicker.js";

vi.mock("@saan/areas/areas", { spy: true });

afterEach(() => {
  vi.mocked(areasRoom.loadAreas).mockReset();
});

const maeKa: AreaReference = { code: "560110", level: "subdistrict", nameAsStated: "ตำบลแม่กา" };
const box = () => screen.getByRole<HTMLInputElement>("combobox");
const list = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });

function Place(props: Partial<AreaPickerProps>) {
  return <AreaPicker label="พื้นที่" {...props} />;
}

function Kept(props: Partial<AreaPickerProps>) {
  const [value, setValue] = useState<AreaReference | null>(null);
  return <Place {...props} value={value} onValueChange={setValue} />;
}

describeConformance("AreaPicker", { element: (props) => <AreaPicker label="พื้นที่" {...props} />, tag: "input" });
describeConformance("AreaPicker of lists", {
  element: (props) => <AreaPicker label="พื้นที่" layout="cascade" {...props} />,
  tag: "select",
});

describe("AreaPicker as one box", () => {
  it("fetches the names only when somebody comes to choose", async () => {
    render(<Place />);
    expect(areasRoom.loadAreas).not.toHaveBeenCalled();
    await userEvent.click(box());
    await waitFor(() => expect(areasRoom.loadAreas).toHaveBeenCalled());
  });

  it("finds by any part, tells equal names apart by their path, and stores the code", async () => {
    const onValueChange = vi.fn();
    render(<Place onValueChange={onValueChange} />);
    await userEvent.type(box(), "แม่กา เมืองพะเยา");
    const option = await screen.findByRole("option", { name: /แม่กา/ });
    expect(option.textContent).toBe("ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา");
    await userEvent.keyboard("{Enter}");
    expect(onValueChange).toHaveBeenLastCalledWith(maeKa);
    expect(box().value).toBe("ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา");
    expect(screen.getByText("รหัสไปรษณีย์ 56000")).toBeTruthy();
  });

  it("shows the name as stated first, then the path, of an area that is stored", async () => {
    render(<Place defaultValue={maeKa} />);
    expect(box().value).toBe("ตำบลแม่กา");
    await waitFor(() => expect(box().value).toBe("ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา"));
  });

  it("keeps the name as stated when the names cannot be fetched, says so, and tries again on the person's word", async () => {
    vi.mocked(areasRoom.loadAreas).mockRejectedValueOnce(new Error("offline"));
    render(<Place defaultValue={maeKa} />);
    expect(await screen.findByText(/^โหลดรายชื่อพื้นที่ไม่สำเร็จ/)).toBeTruthy();
    expect(box().value).toBe("ตำบลแม่กา");
    await userEvent.click(screen.getByRole("button", { name: "โหลดอีกครั้ง" }));
    await waitFor(() => expect(box().value).toBe("ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา"));
    expect(screen.queryByText(/^โหลดรายชื่อพื้นที่ไม่สำเร็จ/)).toBeNull();
  });

  it("says that a code has moved, and takes the new one only on the person's word", async () => {
    const onValueChange = vi.fn();
    const old: AreaReference = { code: "560303", level: "subdistrict", nameAsStated: "สบบง" };
    render(<Place defaultValue={old} onValueChange={onValueChange} />);
    expect(await screen.findByText("รหัสพื้นที่เดิม 560303 เปลี่ยนเป็น 560805 แล้ว")).toBeTruthy();
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "ใช้รหัสใหม่" }));
    expect(onValueChange).toHaveBeenCalledWith({
      ...old,
      code: "560805",
      validity: "recoded",
      formerCode: "560303",
    });
  });

  it("keeps a code that is in no list, and says so", async () => {
    render(<Place defaultValue={{ ...maeKa, code: "999999" }} />);
    expect(await screen.findByText(/^ไม่พบรหัสพื้นที่ 999999/)).toBeTruthy();
    expect(box().value).toBe("ตำบลแม่กา");
  });

  it("offers what a stated name without a code may be, and keeps it as stated when it is that", async () => {
    const onValueChange = vi.fn();
    const stated: AreaReference = { level: "subdistrict", nameAsStated: "ต.ดอกคำใต้" };
    render(<Place defaultValue={stated} onValueChange={onValueChange} />);
    await userEvent.click(box());
    await userEvent.click(await screen.findByRole("option", { name: /ตำบลดอกคำใต้/ }));
    expect(onValueChange).toHaveBeenLastCalledWith({ ...stated, code: "560501" });
  });

  it("sends the code with its form and goes back on reset", async () => {
    const { container } = render(
      <form>
        <Place name="area" defaultValue={maeKa} />
      </form>,
    );
    const form = container.querySelector("form") as HTMLFormElement;
    await waitFor(() => expect(box().value).toMatch(/พะเยา/));
    await userEvent.clear(box());
    expect(new FormData(form).get("area")).toBe("");
    await resetForm(form);
    expect(new FormData(form).get("area")).toBe("560110");
    expect(box().value).toBe("ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา");
  });

  it("speaks English, with English names", async () => {
    render(
      <KitProvider locale="en">
        <AreaPicker label="Area" defaultValue={maeKa} />
      </KitProvider>,
    );
    await waitFor(() => expect(box().value).toBe("Mae Ka Subdistrict, Mueang Phayao District, Phayao Province"));
    expect(screen.getByText("Postcode 56000")).toBeTruthy();
  });
});

describe("AreaPicker as lists", () => {
  it("goes from province to sub-district, and answers only when it is there", async () => {
    const onValueChange = vi.fn();
    render(<Place layout="cascade" onValueChange={onValueChange} />);
    await screen.findByRole("option", { name: "พะเยา" });
    expect(list("อำเภอหรือเขต").disabled).toBe(true);
    await userEvent.selectOptions(list("จังหวัด"), "พะเยา");
    await userEvent.selectOptions(list("อำเภอหรือเขต"), "เมืองพะเยา");
    expect(onValueChange).not.toHaveBeenCalled();
    await userEvent.selectOptions(list("ตำบลหรือแขวง"), "แม่กา");
    expect(onValueChange.mock.calls).toEqual([[maeKa]]);
    expect(screen.getByText("รหัสไปรษณีย์ 56000")).toBeTruthy();
  });

  it("lets go of the answer when another district is chosen, and keeps the way so far", async () => {
    const onValueChange = vi.fn();
    render(<Place layout="cascade" defaultValue={maeKa} onValueChange={onValueChange} />);
    await screen.findByRole("option", { name: "ดอกคำใต้" });
    await userEvent.selectOptions(list("อำเภอหรือเขต"), "ดอกคำใต้");
    expect(onValueChange.mock.calls).toEqual([[null]]);
    expect(list("จังหวัด").selectedOptions[0]?.textContent).toBe("พะเยา");
    expect(list("ตำบลหรือแขวง").value).toBe("");
  });

  it("takes a larger area where that is welcome, and only what lies in the province it is told", async () => {
    const onValueChange = vi.fn();
    render(<Place layout="cascade" within="56" acceptsLarger onValueChange={onValueChange} />);
    expect(screen.queryByRole("combobox", { name: "จังหวัด" })).toBeNull();
    await screen.findByRole("option", { name: "ดอกคำใต้" });
    await userEvent.selectOptions(list("อำเภอหรือเขต"), "ดอกคำใต้");
    expect(onValueChange).toHaveBeenLastCalledWith({ code: "5605", level: "district", nameAsStated: "อำเภอดอกคำใต้" });
  });

  it("shows the same area in the box and in the lists", async () => {
    render(<Kept layout="both" />);
    const search = screen.getByRole<HTMLInputElement>("combobox", { name: "ค้นหาพื้นที่" });
    await userEvent.type(search, "แม่กา เมืองพะเยา");
    await screen.findByRole("option", { name: /ตำบลแม่กา/ });
    await userEvent.keyboard("{Enter}");
    expect(list("ตำบลหรือแขวง").selectedOptions[0]?.textContent).toBe("แม่กา");
    await userEvent.selectOptions(list("ตำบลหรือแขวง"), "แม่ใส");
    expect(search.value).toBe("ตำบลแม่ใส อำเภอเมืองพะเยา จังหวัดพะเยา");
  });

  it("is read and sent, not changed, when it is read-only", async () => {
    const { container } = render(
      <form>
        <Place layout="cascade" name="area" readOnly defaultValue={maeKa} />
      </form>,
    );
    await waitFor(() =>
      expect(screen.getAllByRole("textbox").map(({ textContent }) => textContent)).toEqual([
        "พะเยา",
        "เมืองพะเยา",
        "แม่กา",
      ]),
    );
    expect(new FormData(container.querySelector("form") ?? undefined).get("area")).toBe("560110");
  });

  it("gives its ref to the list of provinces", () => {
    const ref = createRef<HTMLElement>();
    render(<AreaPicker label="พื้นที่" layout="cascade" ref={ref} />);
    expect(ref.current).toBe(list("จังหวัด"));
  });
});

// @ts-expect-error a value has its level and its name as stated beside its code
export const wrong = <AreaPicker label="พื้นที่" value={{ code: "560110" }} />;
