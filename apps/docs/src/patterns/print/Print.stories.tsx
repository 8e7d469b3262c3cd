import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import "../patterns.css";
import { PrintPage } from "./PrintPage";
import { PrintTable } from "./PrintTable";

const meta = {
  title: "Patterns/Print พิมพ์",
  id: "patterns-print",
  component: PrintPage,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof PrintPage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("article")).toHaveTextContent(/๒๕๖/);
    canvas.getByRole("radio", { name: "เลขไทย" }).focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect(canvas.getByRole("article")).toHaveTextContent(/256/);
  },
};

export const Table: Story = { render: () => <PrintTable /> };

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };
export const Dark: Story = { globals: { theme: "dark" } };
