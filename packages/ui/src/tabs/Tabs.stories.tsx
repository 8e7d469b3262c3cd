import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { ProjectTabs } from "./examples/ProjectTabs.js";
import code from "./examples/ProjectTabs.tsx?raw";
import { guide } from "./guide.js";
import { TabsRoot } from "./Tabs.js";
import { type TabItem, TabsList } from "./TabsList.js";
import { TabsPanel } from "./TabsPanel.js";

const tabs: readonly TabItem[] = [
  { value: "facts", label: "ข้อมูลโครงการ" },
  { value: "areas", label: "พื้นที่" },
  { value: "results", label: "ผลงาน" },
];

const parts = (items: readonly TabItem[], label = "โครงการครอบครัวอบอุ่น") => (
  <>
    <TabsList label={label} tabs={items} />
    {items.map((item) => (
      <TabsPanel key={item.value} value={item.value} printTitle={item.label}>
        {item.label}
      </TabsPanel>
    ))}
  </>
);

const meta = {
  title: "Components/Find the way นำทาง/Tabs แท็บ",
  id: "tabs",
  component: TabsRoot,
  parameters: { guide },
  args: { defaultValue: "facts", onValueChange: fn(), children: parts(tabs) },
} satisfies Meta<typeof TabsRoot>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole("tab", { name: "ข้อมูลโครงการ" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    await expect(canvas.getByRole("tabpanel", { name: "พื้นที่" })).toBeVisible();
    await userEvent.keyboard("{End}{ArrowRight}");
    await expect(canvas.getByRole("tab", { name: "ข้อมูลโครงการ" })).toHaveAttribute("aria-selected", "true");
  },
};

export const InUse: Story = {
  render: () => <ProjectTabs />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("tab", { name: "บันทึก" }));
    await userEvent.type(canvas.getByLabelText("บันทึกของคณะทำงาน"), "นัดประชุมวันที่ 19");
    await userEvent.click(canvas.getByRole("tab", { name: "พื้นที่" }));
    await userEvent.click(canvas.getByRole("tab", { name: "บันทึก" }));
    await expect(canvas.getByLabelText("บันทึกของคณะทำงาน")).toHaveValue("นัดประชุมวันที่ 19");
  },
};

export const Manual: Story = {
  args: { activation: "manual" },
  play: async ({ canvas }) => {
    canvas.getByRole("tab", { name: "ข้อมูลโครงการ" }).focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect(canvas.getByRole("tab", { name: "พื้นที่" })).toHaveAttribute("aria-selected", "false");
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("tabpanel", { name: "พื้นที่" })).toBeVisible();
  },
};

export const Disabled: Story = {
  args: { children: parts(tabs.map((tab) => ({ ...tab, disabled: tab.value === "results" }))) },
};

export const LongThai: Story = {
  args: {
    children: parts([
      { value: "facts", label: "ข้อมูลที่ผู้ใหญ่บ้านและที่ปรึกษาให้ไว้" },
      { value: "areas", label: "พื้นที่ดำเนินงาน" },
      { value: "results", label: "ผลงานตามตัวชี้วัด" },
      { value: "papers", label: "เอกสารแนบ" },
    ]),
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: {
    children: parts(
      [
        { value: "facts", label: "Facts" },
        { value: "areas", label: "Areas" },
      ],
      "Warm families",
    ),
  },
  globals: { locale: "en" },
};
