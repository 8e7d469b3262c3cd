import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ContrastResults, Results } from "./Results";

const meta = {
  title: "Accessibility การเข้าถึง",
  id: "accessibility",
  component: Results,
  tags: ["!dev", "!autodocs"],
  parameters: { controls: { disable: true }, latin: ["axe", "px"] },
} satisfies Meta<typeof Results>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** No pair of colours falls short, in any theme. */
export const Contrast: Story = {
  render: () => <ContrastResults />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/ไม่ผ่าน 0 ·/)).toHaveLength(3);
  },
};

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };
