import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentType, useCallback, useRef, useState } from "react";
import { expect, userEvent, waitFor } from "storybook/test";
import { Combobox } from "../combobox/Combobox.js";
import { DatePicker } from "../date-picker/DatePicker.js";
import { nameOf, type Place, searchPlaces } from "../testing/places.js";
import { TextField } from "../text-field/TextField.js";
import { Parties as PartiesExample } from "./examples/Parties.js";
import code from "./examples/Parties.tsx?raw";
import { guide } from "./guide.js";
import { RepeatableGroup, type RepeatableGroupProps } from "./RepeatableGroup.js";

type StoryArgs = Omit<RepeatableGroupProps, "keys" | "renderRow" | "onAppend" | "onRemove" | "onMove"> & {
  readonly count: number;
  readonly withPlace?: boolean;
  readonly withDate?: boolean;
  readonly nameLabel?: string;
  readonly valueLabel?: string;
};

const typed = (name: string): Place => ({ name });

function Parties({ count, withPlace = false, withDate = false, ...more }: StoryArgs) {
  const { nameLabel = "ชื่อหน่วยงาน", valueLabel = "หน่วยงาน", ...props } = more;
  const [keys, setKeys] = useState(() => Array.from({ length: count }, (_, index) => `row-${index}`));
  const next = useRef(count);
  const renderRow = useCallback(
    (key: string) => (
      <>
        <TextField label={nameLabel} defaultValue={`${valueLabel} ${key.slice(4)}`} readOnly={props.readOnly} />
        {withPlace ? <Combobox label="ตำบล" search={searchPlaces} textOf={nameOf} fromText={typed} /> : null}
        {withDate ? <DatePicker label="วันที่เข้าร่วม" /> : null}
      </>
    ),
    [props.readOnly, withPlace, withDate, nameLabel, valueLabel],
  );
  return (
    <RepeatableGroup
      {...props}
      keys={keys}
      renderRow={renderRow}
      onAppend={() => {
        next.current += 1;
        setKeys([...keys, `row-${next.current}`]);
      }}
      onRemove={(at) => setKeys(keys.filter((_, index) => index !== at))}
      onMove={(from, to) => {
        const rest = keys.filter((_, index) => index !== from);
        setKeys([...rest.slice(0, to), keys[from] ?? "", ...rest.slice(to)]);
      }}
    />
  );
}

const meta = {
  title: "Components/Files and lists ไฟล์และรายการ/Repeatable group กลุ่มที่เพิ่มรายการได้",
  id: "repeatable-group",
  parameters: { guide },
  component: RepeatableGroup as unknown as ComponentType<StoryArgs>,
  args: {
    legend: "คู่ความร่วมมือ",
    hint: "เรียงตามลำดับในเอกสาร",
    addLabel: "เพิ่มคู่ความร่วมมือ",
    rowLabel: (index: number) => `คู่ความร่วมมือที่ ${index + 1}`,
    count: 3,
  },
  render: (args) => <Parties {...args} />,
} satisfies Meta<StoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    const values = () => canvas.getAllByRole<HTMLInputElement>("textbox").map(({ value }) => value);
    canvas.getByRole("button", { name: "ย้ายคู่ความร่วมมือที่ 3 ขึ้น" }).focus();
    await userEvent.keyboard("{Enter}{Enter}");
    await expect(values()).toEqual(["หน่วยงาน 2", "หน่วยงาน 0", "หน่วยงาน 1"]);
    await expect(canvas.getByRole("button", { name: "ย้ายคู่ความร่วมมือที่ 1 ขึ้น" })).toHaveFocus();

    await userEvent.click(canvas.getByRole("button", { name: "เพิ่มคู่ความร่วมมือ" }));
    await expect(canvas.getByRole("status")).toHaveTextContent("เพิ่มคู่ความร่วมมือที่ 4 แล้ว รวม 4 รายการ");
    await expect(canvas.getAllByRole("textbox")[3]).toHaveFocus();

    await userEvent.click(canvas.getByRole("button", { name: "ลบ คู่ความร่วมมือที่ 1" }));
    await expect(canvas.getByRole("group", { name: "คู่ความร่วมมือที่ 1" })).toHaveFocus();
    await expect(canvas.getByRole("status")).toHaveTextContent("ลบคู่ความร่วมมือที่ 1 แล้ว เหลือ 3 รายการ");
  },
};

/** Rows with a search in each, as in a record that is opened again. */
export const Filled: Story = { args: { withPlace: true } };

export const InUse: Story = {
  render: () => <PartiesExample />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    const values = () => canvas.getAllByRole<HTMLInputElement>("textbox").map(({ value }) => value);
    await userEvent.click(canvas.getByRole("button", { name: "ทำสำเนา คู่ความร่วมมือที่ 1" }));
    await expect(canvas.getByRole("group", { name: "คู่ความร่วมมือที่ 2" })).toHaveFocus();
    await expect(values()[1]).toBe("องค์การบริหารส่วนตำบลแม่กา");
    await userEvent.click(canvas.getByRole("button", { name: "ลบ คู่ความร่วมมือที่ 3" }));
    await userEvent.click(canvas.getByRole("button", { name: "เลิกลบ" }));
    await expect(values()).toHaveLength(3);
    await expect(canvas.getByRole("group", { name: "คู่ความร่วมมือที่ 3" })).toHaveFocus();
  },
};

/** Dragged by its handle to below the third. */
export const Dragged: Story = {
  play: async ({ canvas, canvasElement }) => {
    const values = () => canvas.getAllByRole<HTMLInputElement>("textbox").map(({ value }) => value);
    const [first, , third] = [...canvasElement.querySelectorAll<HTMLElement>("[data-drag-index]")];
    const handle = first?.querySelector(".saan-drag-handle");
    if (!handle || !third) throw new Error("no handle");
    const target = third.getBoundingClientRect().bottom - 4;
    const at = { bubbles: true, cancelable: true, button: 0, pointerId: 1 };
    handle.dispatchEvent(new PointerEvent("pointerdown", { ...at, clientY: handle.getBoundingClientRect().top + 4 }));
    window.dispatchEvent(new PointerEvent("pointermove", { ...at, clientY: target }));
    await waitFor(() => expect(third.dataset.drop).toBe("after"));
    window.dispatchEvent(new PointerEvent("pointerup", { ...at, clientY: target }));
    await waitFor(() => expect(values()).toEqual(["หน่วยงาน 1", "หน่วยงาน 2", "หน่วยงาน 0"]));
    await expect(third.dataset.drop).toBeUndefined();
    const said = "ย้ายคู่ความร่วมมือที่ 1 ไปลำดับที่ 3 จาก 3 รายการแล้ว";
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent(said));
  },
};

export const Empty: Story = {
  args: { count: 0 },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "เพิ่มคู่ความร่วมมือ" }));
    await userEvent.click(canvas.getByRole("button", { name: "ลบ คู่ความร่วมมือที่ 1" }));
    await expect(canvas.getByRole("button", { name: "เพิ่มคู่ความร่วมมือ" })).toHaveFocus();
  },
};

export const WithError: Story = { args: { count: 1, error: "เพิ่มคู่ความร่วมมืออย่างน้อย 2 ฝ่าย", required: true } };

export const Full: Story = { args: { max: 3 } };

export const ReadOnly: Story = { args: { readOnly: true, hint: undefined } };

export const Disabled: Story = { args: { disabled: true } };

/** An open list in a long group is neither cut off nor out of place. */
export const Thousand: Story = {
  args: { count: 1000, withPlace: true },
  play: async ({ mount, args, canvasElement }) => {
    await mount(<Parties {...args} />);
    const box = canvasElement.querySelector<HTMLInputElement>("[role=combobox]");
    if (!box) throw new Error("no combobox");
    const before = performance.now();
    await userEvent.type(box, "เวียง");
    await expect(performance.now() - before).toBeLessThan(3000);
    const list = canvasElement.querySelector("[role=listbox]")?.getBoundingClientRect() ?? new DOMRect();
    await expect(list.width).toBeGreaterThan(200);
    for (const y of [list.top + 20, list.bottom - 20]) {
      await expect(document.elementFromPoint(list.left + 20, y)?.closest("[role=listbox]")).not.toBeNull();
    }
    // All rows are alike, and axe would take minutes over a thousand of them: it is left the first few.
    await mount(<Parties key="few" {...args} count={3} />);
    await expect(canvasElement.querySelectorAll("[role=combobox]")).toHaveLength(3);
  },
};

/** A calendar that opens in a row of a long group is a sheet at the lower edge of the phone, not of the row. */
export const CalendarOnPhone: Story = {
  args: { count: 40, withDate: true },
  globals: { viewport: { value: "narrow" } },
  play: async ({ canvas, mount, args }) => {
    await mount(<Parties {...args} />);
    await userEvent.click(canvas.getAllByRole("button", { name: /ปฏิทิน/ })[1] as HTMLElement);
    const sheet = canvas.getByRole("dialog").getBoundingClientRect();
    await expect([sheet.left, sheet.right, sheet.bottom]).toEqual([
      0,
      document.documentElement.clientWidth,
      innerHeight,
    ]);
    await expect(
      document.elementFromPoint(sheet.left + 20, sheet.bottom - 20)?.closest("[role=dialog]"),
    ).not.toBeNull();
    await userEvent.keyboard("{Escape}");
    await mount(<Parties key="few" {...args} count={2} />);
  },
};

export const LongThai: Story = {
  args: {
    legend: "หน่วยงานที่ร่วมสนับสนุนการดำเนินงานตามบันทึกข้อตกลงความร่วมมือ",
    rowLabel: (index: number) => `หน่วยงานผู้สนับสนุนที่ผู้ใหญ่บ้านเสนอ ลำดับที่ ${index + 1}`,
    addLabel: "เพิ่มหน่วยงานผู้สนับสนุน",
    withPlace: true,
    count: 2,
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    legend: "Parties",
    nameLabel: "Organisation name",
    valueLabel: "Organisation",
    hint: undefined,
    addLabel: "Add a party",
    rowLabel: (index: number) => `Party ${index + 1}`,
  },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Move Party 3 up" }));
    await expect(canvas.getByRole("status")).toHaveTextContent("Moved Party 3 to place 2 of 3");
  },
};
