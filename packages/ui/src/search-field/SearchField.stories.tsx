import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { FindOrganization } from "./examples/FindOrganization.js";
import code from "./examples/FindOrganization.tsx?raw";
import { guide } from "./guide.js";
import { SearchField } from "./SearchField.js";

const meta = {
  title: "Components/Text and numbers กรอกข้อความและตัวเลข/Search field ช่องค้นหา",
  id: "search-field",
  component: SearchField,
  parameters: { guide },
  args: { label: "ค้นหน่วยงาน", onSearch: fn(), onValueChange: fn() },
} satisfies Meta<typeof SearchField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByRole("searchbox", { name: "ค้นหน่วยงาน" });
    await userEvent.type(input, "ครอบครัว{Enter}");
    await expect(args.onSearch).toHaveBeenLastCalledWith("ครอบครัว");
    await userEvent.click(canvas.getByRole("button", { name: "ล้างคำค้น" }));
    await expect(input).toHaveValue("");
    await expect(input).toHaveFocus();
    await userEvent.type(input, "แม่กา{Escape}");
    await expect(input).toHaveValue("");
  },
};

export const InUse: Story = {
  render: () => <FindOrganization />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Filled: Story = { args: { defaultValue: "ครอบครัว", found: 12 } };

export const Searching: Story = { args: { defaultValue: "แม่กา", busy: true } };

export const NothingFound: Story = { args: { defaultValue: "แม่กาา", found: 0 } };

export const LabelHidden: Story = { args: { labelHidden: true } };

export const WithError: Story = { args: { error: "ค้นไม่ได้ชั่วคราว ลองอีกครั้ง", defaultValue: "แม่กา" } };

export const Disabled: Story = { args: { ...Filled.args, disabled: true } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: "ครอบครัว" } };

export const LongThai: Story = {
  args: {
    label: "ค้นหน่วยงาน โครงการ หรือบันทึกข้อตกลงในทะเบียนของจังหวัด",
    hint: "พิมพ์ชื่อบางส่วนก็ได้",
    defaultValue: "คณะทำงานขับเคลื่อนงานครอบครัวระดับตำบล",
    found: 0,
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { ...Filled.args }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Find an organisation", defaultValue: "family", found: 3 },
  globals: { locale: "en" },
};
