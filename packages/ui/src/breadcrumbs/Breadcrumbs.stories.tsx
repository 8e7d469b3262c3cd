import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { Breadcrumbs } from "./Breadcrumbs.js";
import { VisitPath } from "./examples/VisitPath.js";
import code from "./examples/VisitPath.tsx?raw";
import { guide } from "./guide.js";

const items = [
  { label: "หน้าแรก", href: "#home" },
  { label: "ข้อตกลง", href: "#agreements" },
  { label: "ข้อตกลงตำบลแม่กา" },
];

const long = [
  { label: "หน้าแรก", href: "#home" },
  { label: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดพะเยา", href: "#office" },
  { label: "โครงการพัฒนาจังหวัดต้นแบบเพื่อสุขภาวะเด็กเยาวชนและครอบครัว", href: "#project" },
  { label: "ตำบลแม่กา", href: "#mae-ka" },
  { label: "บันทึกการประชุมผู้ใหญ่บ้านและที่ปรึกษาเครือข่ายครอบครัวครั้งที่ 3" },
];

const meta = {
  title: "Components/Find the way นำทาง/Breadcrumbs เส้นทางหน้า",
  id: "breadcrumbs",
  component: Breadcrumbs,
  parameters: { guide },
  args: { items },
} satisfies Meta<typeof Breadcrumbs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole("link", { name: "หน้าแรก" })).toHaveFocus();
    await expect(canvas.getByText("ข้อตกลงตำบลแม่กา")).toHaveAttribute("aria-current", "page");
  },
};

export const InUse: Story = {
  render: () => <VisitPath />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const LongThai: Story = { args: { items: long }, globals: { viewport: { value: "narrow" } } };

export const Opened: Story = {
  args: { items: long },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: "20rem" }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "แสดงระดับที่ย่อไว้ 2 ระดับ" }));
    await expect(canvas.getByRole("link", { name: /สำนักงานพัฒนาสังคม/ })).toHaveFocus();
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    items: [{ label: "Home", href: "#home" }, { label: "Agreements", href: "#agreements" }, { label: "Mae Ka" }],
  },
  globals: { locale: "en" },
};
