import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { LoadingAgreements } from "./examples/LoadingAgreements.js";
import code from "./examples/LoadingAgreements.tsx?raw";
import { guide } from "./guide.js";
import { Skeleton } from "./Skeleton.js";

const meta = {
  title: "Components/Ask and tell ถามและแจ้ง/Skeleton โครงระหว่างโหลด",
  id: "skeleton",
  component: Skeleton,
  parameters: { guide },
  args: { lines: 3 },
} satisfies Meta<typeof Skeleton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText("กำลังโหลด")).toBeInTheDocument();
    await expect(canvasElement.querySelectorAll(".saan-skeleton-line[aria-hidden=true]")).toHaveLength(3);
  },
};

export const InUse: Story = {
  render: () => <LoadingAgreements />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/กำลังโหลด/)).toHaveLength(1);
  },
};

export const Title: Story = { args: { shape: "title", lines: 1 } };

export const Box: Story = { args: { shape: "box", lines: 1, label: "กำลังโหลดแผนที่จังหวัด" } };

export const LongThai: Story = { args: { lines: 6 }, globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = { globals: { locale: "en" } };
