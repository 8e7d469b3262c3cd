import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactElement } from "react";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { nameOf, type Place, places, searchPlaces } from "../testing/places.js";
import { Combobox, type ComboboxProps } from "./Combobox.js";
import { ProjectOfReport } from "./examples/ProjectOfReport.js";
import code from "./examples/ProjectOfReport.tsx?raw";
import { guide } from "./guide.js";
import type { ComboboxOption, ComboboxSearch } from "./option.js";

const search: ComboboxSearch<Place> = searchPlaces;

const meta = {
  title: "Components/Choose เลือกคำตอบ/Combobox ช่องค้นหาและเลือก",
  id: "combobox",
  component: Combobox as (props: ComboboxProps<Place>) => ReactElement,
  parameters: { guide },
  args: {
    label: "ตำบล",
    hint: "พิมพ์ชื่อตำบลหรืออำเภอ แล้วเลือกจากรายการ",
    search,
    textOf: nameOf,
    onValueChange: fn(),
  },
} satisfies Meta<ComboboxProps<Place>>;

export default meta;
type Story = StoryObj<typeof meta>;

const typed = (name: string): Place => ({ name });

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByRole("combobox");
    await userEvent.type(input, "แม่");
    await expect(canvas.getByRole("status")).toHaveTextContent("พบ 4 รายการ");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(input).toHaveValue("ตำบลแม่ต๋ำ");
    await expect(args.onValueChange).toHaveBeenCalledWith(expect.objectContaining({ id: "mae-tam" }));
    await expect(input).toHaveAttribute("aria-expanded", "false");
  },
};

export const InUse: Story = {
  tags: ["visual"],
  render: () => <ProjectOfReport />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    const input = canvas.getByRole("combobox");
    await userEvent.type(input, "พะเยา ๒๕๖๓{Enter}");
    await expect(input).toHaveValue("พื้นที่เล่นสร้างสรรค์สำหรับเด็กปฐมวัย");
  },
};

export const Filled: Story = { args: { defaultValue: places[0]?.value } };

export const Open: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("combobox"), "เวียง");
    await expect(canvas.getAllByRole("option")).toHaveLength(3);
    await userEvent.keyboard("{End}");
    await expect(canvas.getByRole("option", { selected: true })).toHaveTextContent("อ.เชียงของ");
    await userEvent.keyboard("{Home}");
    await expect(canvas.getByRole("option", { selected: true })).toHaveTextContent("อ.เมืองพะเยา");
  },
};

export const FreeText: Story = {
  args: { label: "หน่วยงานผู้จัด", hint: "เลือกจากรายการ หรือพิมพ์ชื่อเอง", fromText: typed, onValueChange: fn() },
  play: async ({ canvas, args }) => {
    const input = canvas.getByRole("combobox");
    await userEvent.type(input, "กลุ่มแม่บ้านตำบลเวียง");
    await expect(canvas.getByRole("option")).toHaveTextContent("ใช้ “กลุ่มแม่บ้านตำบลเวียง” ตามที่พิมพ์");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect(args.onValueChange).toHaveBeenCalledWith({ name: "กลุ่มแม่บ้านตำบลเวียง" });
  },
};

export const NotChosen: Story = {
  play: async ({ canvas }) => {
    const input = canvas.getByRole("combobox");
    await userEvent.type(input, "เวียง");
    await userEvent.tab();
    await expect(input).toHaveValue("เวียง");
    await expect(input).toBeInvalid();
    await expect(canvas.getByText("“เวียง” ยังไม่ได้เลือกจากรายการ", { exact: false })).toBeVisible();
  },
};

/** A slow source: what is still searched for is said, and an answer to an older text is dropped. */
export const Later: Story = {
  args: {
    debounce: 50,
    search: (query, { signal }) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => resolve(searchPlaces(query)), 300);
        signal.addEventListener("abort", () => {
          clearTimeout(timer);
          reject(signal.reason);
        });
      }),
  },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("combobox"), "เวียง");
    await expect(canvas.getByRole("status")).toHaveTextContent("กำลังค้นหา…");
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("พบ 3 รายการ"), { timeout: 3000 });
  },
};

export const SearchFailed: Story = {
  args: { search: () => Promise.reject(new Error("offline")), fromText: typed },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("combobox"), "เวียง");
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("ค้นหาไม่สำเร็จ ลองอีกครั้ง"));
    await expect(canvas.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "ค้นหาอีกครั้ง",
      "ใช้ “เวียง” ตามที่พิมพ์",
    ]);
  },
};

export const NothingFound: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("combobox"), "ปารีส");
    await expect(canvas.getByRole("status")).toHaveTextContent("ไม่พบ “ปารีส”");
  },
};

export const OpenOnFocus: Story = {
  args: { openOnFocus: true, defaultValue: places[0]?.value },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getAllByRole("option")).toHaveLength(12);
    await userEvent.keyboard("{Escape}");
    await expect(canvas.getByRole("combobox")).toHaveValue("ตำบลแม่กา");
    await expect(canvas.queryByRole("option")).toBeNull();
  },
};

export const WithError: Story = { args: { error: "เลือกตำบลที่ทำกิจกรรม", required: true } };

export const ReadOnly: Story = { args: { readOnly: true, hint: undefined, defaultValue: places[0]?.value } };

export const Disabled: Story = { args: { disabled: true, hint: undefined, defaultValue: places[0]?.value } };

export const LongThai: Story = {
  args: {
    label: "หน่วยงานที่ร่วมสนับสนุนการดำเนินงานตามบันทึกข้อตกลงความร่วมมือ",
    search: () => [
      {
        key: "1",
        label: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา",
        detail: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ ศาลากลางจังหวัด ชั้นที่ 2",
        value: { name: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา" },
      },
      {
        key: "2",
        label: "ศูนย์พัฒนาครอบครัวในชุมชนที่ผู้ใหญ่บ้านและที่ปรึกษาร่วมกันจัดตั้ง",
        value: { name: "ศูนย์พัฒนาครอบครัวในชุมชน" },
      },
    ],
  },
  globals: { viewport: { value: "narrow" } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    const panel = canvas.getByRole("listbox").getBoundingClientRect();
    await expect(panel.left).toBeGreaterThanOrEqual(0);
    await expect(panel.right).toBeLessThanOrEqual(window.innerWidth);
  },
};

const villages: readonly ComboboxOption<Place>[] = Array.from({ length: 10_000 }, (_, at) => ({
  key: String(at),
  label: `หมู่ที่ ${(at % 20) + 1} หมู่บ้านรหัส ${String(at).padStart(5, "0")}`,
  detail: at % 3 === 0 ? "ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา" : undefined,
  value: { id: String(at), name: `หมู่บ้านรหัส ${String(at).padStart(5, "0")}` },
}));

/** Ten thousand options: the rows in view are drawn, and all of them are reached. */
export const TenThousand: Story = {
  args: { label: "หมู่บ้าน", hint: "พิมพ์รหัสหรือหมู่ที่", search: undefined, options: villages },
  play: async ({ canvas }) => {
    const input = canvas.getByRole("combobox");
    await userEvent.click(input);
    await expect(canvas.getByRole("status")).toHaveTextContent("พบ 10,000 รายการ");
    await expect(canvas.getAllByRole("option").length).toBeLessThan(60);
    await userEvent.keyboard("{End}");
    const last = await canvas.findByRole("option", { selected: true });
    await expect(last).toHaveTextContent("09999");
    await expect(last).toHaveAttribute("aria-posinset", "10000");
    await expect(last).toHaveAttribute("aria-setsize", "10000");
    await expect(input).toHaveAttribute("aria-activedescendant", last.id);
    const list = canvas.getByRole("listbox").getBoundingClientRect();
    await expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(list.bottom + 1);
    await userEvent.keyboard("{PageUp}");
    await expect(canvas.getByRole("option", { selected: true })).toHaveAttribute("aria-posinset", "9992");
    await userEvent.keyboard("{Home}");
    await expect(await canvas.findByRole("option", { selected: true })).toHaveAttribute("aria-posinset", "1");
    await userEvent.type(input, "๐๔๒๔๒");
    await expect(canvas.getByRole("status")).toHaveTextContent("พบ 1 รายการ");
    await userEvent.keyboard("{Enter}");
    await expect(input).toHaveValue("หมู่บ้านรหัส 04242");
  },
};

/** Headings in the list, and an option that cannot be chosen. */
export const Groups: Story = {
  args: {
    label: "กิจกรรม",
    hint: undefined,
    search: undefined,
    options: [
      { key: "1", label: "ห้องเรียนพ่อแม่", group: "เรียนรู้", value: { name: "ห้องเรียนพ่อแม่" } },
      { key: "2", label: "ค่ายครอบครัว", group: "เรียนรู้", value: { name: "ค่ายครอบครัว" } },
      { key: "3", label: "เยี่ยมบ้าน", group: "ดูแล", value: { name: "เยี่ยมบ้าน" } },
      { key: "4", label: "กองทุนนม", detail: "สิ้นสุดแล้ว", group: "ดูแล", disabled: true, value: { name: "กองทุนนม" } },
    ],
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await expect(canvas.getByRole("group", { name: "ดูแล" })).toBeVisible();
    await userEvent.keyboard("{End}");
    await expect(canvas.getByRole("option", { selected: true })).toHaveTextContent("เยี่ยมบ้าน");
  },
};

export const Dark: Story = {
  globals: { theme: "dark" },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("combobox"), "แม่");
    await expect(canvas.getAllByRole("option")).toHaveLength(4);
  },
};

export const English: Story = {
  args: {
    label: "Activity",
    hint: "Type a name, then choose",
    search: undefined,
    options: ["Classroom for parents", "Family camp", "Home visits"].map((name) => ({
      key: name,
      label: name,
      value: { name },
    })),
  },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("combobox"), "family");
    await expect(canvas.getByRole("status")).toHaveTextContent("1 found");
  },
};
