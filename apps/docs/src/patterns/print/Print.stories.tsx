import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import "../patterns.css";
import { PrintPage } from "./PrintPage";
import { PrintRecord } from "./PrintRecord";
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

/** Any form's record, with Thai digits. */
export const FormRecord: Story = {
  name: "Record of a form",
  render: () => <PrintRecord />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("article")).toHaveTextContent("บ้านสันป่าม่วง");
    // Its own figures are Thai; what somebody wrote stays as they wrote it.
    await expect(canvas.getByRole("article")).toHaveTextContent("๒๐ พ.ย. ๒๕๖๙");
    await expect(canvas.getByRole("article")).toHaveTextContent("หมู่ 3");
  },
};

export const Table: Story = { render: () => <PrintTable /> };

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };
export const Dark: Story = { globals: { theme: "dark" } };
