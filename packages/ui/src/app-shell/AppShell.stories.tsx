import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { AppShell } from "./AppShell.js";
import { ProgrammeShell } from "./examples/ProgrammeShell.js";
import code from "./examples/ProgrammeShell.tsx?raw";
import { guide } from "./guide.js";

const meta = {
  title: "Components/Find the way นำทาง/App shell โครงหน้าระบบ",
  id: "app-shell",
  component: AppShell,
  parameters: { guide },
  args: {
    programme: "โครงการครอบครัวอบอุ่น",
    organization: "มูลนิธิเครือข่ายครอบครัว",
    homeHref: "#home",
    nav: [
      { label: "ข้อตกลง", href: "#agreements", current: true },
      { label: "พื้นที่", href: "#areas" },
      { label: "รายงานผล", href: "#reports" },
    ],
    user: "เจ้าหน้าที่ประจำจังหวัด",
    footer: "สอบถามการใช้งาน โทร. 0 5400 0000",
    children: <h1 className="saan-heading">ข้อตกลงความร่วมมือ</h1>,
  },
} satisfies Meta<typeof AppShell>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    const skip = canvas.getByRole("link", { name: "ข้ามไปเนื้อหาหลัก" });
    await expect(skip).toHaveFocus();
    await userEvent.click(skip);
    await expect(canvas.getByRole("main")).toHaveFocus();
    // On a phone the links are behind a button.
    const menu = canvas.queryByRole("button", { name: "เมนู" });
    if (menu) await userEvent.click(menu);
    await expect(canvas.getByRole("link", { name: "ข้อตกลง" })).toHaveAttribute("aria-current", "page");
    if (menu) await userEvent.click(menu);
  },
};

export const InUse: Story = {
  render: () => <ProgrammeShell />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

export const Offline: Story = {
  args: { offline: "ไม่มีอินเทอร์เน็ต เก็บไว้ในเครื่องนี้แล้ว 3 รายการ จะส่งเมื่อต่อได้อีกครั้ง" },
};

export const NameOnly: Story = { args: { nav: [], organization: undefined, user: undefined, footer: undefined } };

const onPhone = { viewport: { value: "narrow" } };

export const Phone: Story = {
  globals: onPhone,
  play: async ({ canvas }) => {
    const menu = canvas.queryByRole("button", { name: "เมนู" });
    // Outside of a phone's width the links stand in a line and there is no button.
    if (!menu) return;
    await userEvent.click(menu);
    await expect(canvas.getByRole("link", { name: "พื้นที่" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect(menu).toHaveFocus();
    await userEvent.click(menu);
  },
};

export const LongThai: Story = {
  args: {
    programme: "โครงการพัฒนาจังหวัดต้นแบบเพื่อการสนับสนุนสุขภาวะเด็กเยาวชนและครอบครัว",
    organization: "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดอุบลราชธานี",
  },
  globals: onPhone,
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    programme: "Warm Families",
    organization: "Family Network Foundation",
    nav: [
      { label: "Agreements", href: "#agreements", current: true },
      { label: "Areas", href: "#areas" },
    ],
    user: "Provincial officer",
    footer: "Help: call 0 5400 0000",
    children: <h1 className="saan-heading">Agreements</h1>,
  },
  globals: { locale: "en" },
};
