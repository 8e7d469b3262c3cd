import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { SourceAddress } from "./examples/SourceAddress.js";
import code from "./examples/SourceAddress.tsx?raw";
import { guide } from "./guide.js";
import { UrlField } from "./UrlField.js";

const meta = {
  title: "Components/Text and numbers กรอกข้อความและตัวเลข/Web address field ช่องที่อยู่เว็บไซต์",
  id: "url-field",
  component: UrlField,
  parameters: { guide },
  args: { label: "เว็บไซต์ของหน่วยงาน", name: "web", onValueChange: fn() },
} satisfies Meta<typeof UrlField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByLabelText("เว็บไซต์ของหน่วยงาน");
    await userEvent.type(input, "www.example.go.th");
    await userEvent.tab();
    await expect(input).toHaveValue("https://www.example.go.th");
    await expect(args.onValueChange).toHaveBeenLastCalledWith("https://www.example.go.th");
    await expect(canvas.getByRole("link", { name: /เปิดหน้าเว็บนี้/ })).toHaveAttribute("href", "https://www.example.go.th");
  },
};

export const InUse: Story = {
  render: () => <SourceAddress />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Filled: Story = { args: { defaultValue: "https://www.example.go.th/family" } };

export const NotALink: Story = {
  parameters: { latin: ["http", "https"] },
  play: async ({ canvas, args }) => {
    const input = canvas.getByRole("textbox");
    await userEvent.type(input, "javascript:alert(1)");
    await userEvent.tab();
    await expect(input).toHaveAccessibleDescription(/ใช้ได้เฉพาะที่อยู่ที่ขึ้นต้นด้วย/);
    await expect(canvas.queryByRole("link")).toBeNull();
    await expect(args.onValueChange).toHaveBeenLastCalledWith(null);
  },
};

export const WithError: Story = { args: { text: "เว็บของจังหวัด", error: "วางที่อยู่เว็บไซต์ที่คัดลอกจากแถบที่อยู่", required: true } };

export const Disabled: Story = { args: { ...Filled.args, disabled: true } };

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: "https://www.example.go.th/family" } };

export const LongThai: Story = {
  args: {
    label: "ที่อยู่เว็บไซต์ของเอกสารต้นฉบับหรือข่าวที่ใช้อ้างอิง",
    hint: "คัดลอกจากแถบที่อยู่ของเบราว์เซอร์",
    defaultValue: "https://www.example.go.th/documents/2567/agreement-on-family-development-in-the-province",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { ...Filled.args }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Website", hint: "For example www.example.go.th" },
  globals: { locale: "en" },
};
