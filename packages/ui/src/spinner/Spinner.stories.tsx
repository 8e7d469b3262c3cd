import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { SearchingPlaces } from "./examples/SearchingPlaces.js";
import code from "./examples/SearchingPlaces.tsx?raw";
import { guide } from "./guide.js";
import { Spinner } from "./Spinner.js";

const meta = {
  title: "Components/Ask and tell ถามและแจ้ง/Spinner รอสักครู่",
  id: "spinner",
  component: Spinner,
  parameters: { guide },
  args: { label: "กำลังค้นหาตำบล" },
} satisfies Meta<typeof Spinner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("กำลังค้นหาตำบล"));
  },
};

export const InUse: Story = {
  render: () => <SearchingPlaces />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "ค้นหาตำบล" }));
    await expect(canvas.getByRole("status")).toBeEmptyDOMElement();
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("กำลังค้นหาตำบล"));
  },
};

export const AtOnce: Story = { args: { delay: 0 } };

export const LongThai: Story = {
  args: { label: "กำลังตรวจรายชื่อผู้ใหญ่บ้านและที่ปรึกษาที่ลงชื่อไว้ในบันทึกข้อตกลงทุกฉบับ" },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { delay: 0 }, globals: { theme: "dark" } };

export const English: Story = { args: { label: "Searching", delay: 0 }, globals: { locale: "en" } };
