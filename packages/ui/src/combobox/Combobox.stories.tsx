import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactElement } from "react";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { nameOf, type Place, places, searchPlaces } from "../testing/places.js";
import { Combobox, type ComboboxProps } from "./Combobox.js";
import type { ComboboxSearch } from "./option.js";

const search: ComboboxSearch<Place> = searchPlaces;

const meta = {
  title: "Components/Combobox",
  component: Combobox as (props: ComboboxProps<Place>) => ReactElement,
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
  globals: { viewport: { value: "phone" } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    const panel = canvas.getByRole("listbox").getBoundingClientRect();
    await expect(panel.left).toBeGreaterThanOrEqual(0);
    await expect(panel.right).toBeLessThanOrEqual(window.innerWidth);
  },
};

export const English: Story = {
  args: { label: "Subdistrict", hint: "Type a name, then choose" },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("combobox"), "เวียง");
    await expect(canvas.getByRole("status")).toHaveTextContent("3 found");
  },
};
