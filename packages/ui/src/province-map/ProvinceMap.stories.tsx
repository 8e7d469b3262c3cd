import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { FamiliesByProvince } from "./examples/FamiliesByProvince.js";
import code from "./examples/FamiliesByProvince.tsx?raw";
import { guide } from "./guide.js";
import { ProvinceMap } from "./ProvinceMap.js";

const meta = {
  title: "Components/Tables and figures ตารางและตัวเลข/Province map แผนที่จังหวัด",
  id: "province-map",
  component: ProvinceMap,
  parameters: { guide },
  args: {
    caption: "ครัวเรือนที่ร่วมโครงการ ปี 2566",
    unit: "ร้อยละ",
    values: { "10": 52, "44": 77, "50": 61, "52": 58, "54": 70, "55": 64, "56": 72, "57": 66, "80": 59, "90": 48 },
    selected: "56",
  },
} satisfies Meta<typeof ProvinceMap>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    const map = await canvas.findByRole("listbox", { name: "ครัวเรือนที่ร่วมโครงการ ปี 2566" }, { timeout: 10_000 });
    await expect(canvas.getAllByRole("option")).toHaveLength(77);
    await userEvent.tab();
    await expect(map).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    const active = canvasElement.ownerDocument.getElementById(map.getAttribute("aria-activedescendant") ?? "");
    await expect(active).toHaveAccessibleName("จังหวัดน่าน ร้อยละ 64");
  },
};

export const InUse: Story = {
  render: () => <FamiliesByProvince />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Tiles: Story = { tags: ["visual"], args: { layout: "tile" } };

export const NoData: Story = { args: { values: {}, selected: null } };

export const LongThai: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const ThaiDigits: Story = { globals: { digits: "thai" } };

export const English: Story = {
  args: { caption: "Households in the programme, 2023", unit: "per cent" },
  globals: { locale: "en" },
};
