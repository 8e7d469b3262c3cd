import type { Meta, StoryObj } from "@storybook/react-vite";
import { ChevronDown, Copy, Printer, Trash2 } from "lucide-react";
import { expect, fn, screen, userEvent, waitFor } from "storybook/test";
import { Button } from "../button/Button.js";
import { AgreementMenu } from "./examples/AgreementMenu.js";
import code from "./examples/AgreementMenu.tsx?raw";
import { guide } from "./guide.js";
import { MenuItem, MenuList, type MenuListProps, MenuRoot, MenuSeparator, MenuTrigger } from "./index.js";

const copied = fn();

const meta = {
  title: "Components/Act ลงมือทำ/Menu เมนูคำสั่ง",
  id: "menu",
  component: MenuList,
  parameters: { guide },
  args: {
    children: (
      <>
        <MenuItem icon={<Copy />} onClick={copied}>
          ทำสำเนา
        </MenuItem>
        <MenuItem icon={<Printer />}>พิมพ์</MenuItem>
        <MenuItem disabled onClick={copied}>
          ส่งให้จังหวัด (ยังกรอกไม่ครบ)
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Trash2 />} variant="danger">
          ลบร่าง
        </MenuItem>
      </>
    ),
  },
  render: (args: MenuListProps) => (
    <MenuRoot>
      <MenuTrigger>
        <Button icon={<ChevronDown />}>{args.lang === "en" ? "Manage" : "จัดการข้อตกลง"}</Button>
      </MenuTrigger>
      <MenuList {...args} />
    </MenuRoot>
  ),
} satisfies Meta<typeof MenuList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    copied.mockClear();
    const button = canvas.getByRole("button", { name: "จัดการข้อตกลง" });
    const item = (name: string) => canvas.getByRole("menuitem", { name });
    button.focus();
    await userEvent.keyboard("{ArrowDown}");
    await waitFor(() => expect(item("ทำสำเนา")).toHaveFocus());
    await userEvent.keyboard("{ArrowUp}");
    await expect(item("ลบร่าง")).toHaveFocus();
    await userEvent.keyboard("{Home}{ArrowDown}{ArrowDown}");
    const disabled = item("ส่งให้จังหวัด (ยังกรอกไม่ครบ)");
    await expect(disabled).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect(copied).not.toHaveBeenCalled();
    await userEvent.keyboard("พ");
    await expect(item("พิมพ์")).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(canvas.queryByRole("menu")).toBeNull());
    await expect(button).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(item("ทำสำเนา")).toHaveFocus());
    await userEvent.keyboard("{Enter}");
    await expect(copied).toHaveBeenCalledTimes(1);
    await expect(button).toHaveFocus();
    await userEvent.click(button);
    await canvas.findByRole("menu");
    await userEvent.tab();
    await waitFor(() => expect(canvas.queryByRole("menu")).toBeNull());
    await userEvent.click(button);
  },
};

export const InUse: Story = {
  render: () => <AgreementMenu />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    const button = canvas.getByRole("button");
    await userEvent.click(button);
    await userEvent.click(canvas.getByRole("menuitem", { name: "ลบร่าง" }));
    await userEvent.click(await screen.findByRole("button", { name: "เก็บไว้" }));
    await waitFor(() => expect(button).toHaveFocus());
    await expect(document.body.style.pointerEvents).toBe("");
    await userEvent.click(button);
  },
};

const show: Story["play"] = async ({ canvas }) => {
  await userEvent.click(canvas.getByRole("button"));
};

export const LongThai: Story = {
  args: {
    children: (
      <>
        <MenuItem>ส่งให้สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดตรวจก่อนลงนาม</MenuItem>
        <MenuItem>พิมพ์ฉบับสำหรับผู้ใหญ่บ้านและที่ปรึกษา</MenuItem>
      </>
    ),
  },
  globals: { viewport: { value: "narrow" } },
  play: show,
};

export const Dark: Story = { globals: { theme: "dark" }, play: show };

export const English: Story = {
  args: {
    lang: "en",
    children: (
      <>
        <MenuItem>Copy</MenuItem>
        <MenuItem variant="danger">Remove the draft</MenuItem>
      </>
    ),
  },
  globals: { locale: "en" },
  play: show,
};
