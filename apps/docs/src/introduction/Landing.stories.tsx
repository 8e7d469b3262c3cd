import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Landing } from "./Landing";

/** The first page as tests and screenshots see it; readers have it as the page itself. */
const meta = {
  title: "Introduction",
  id: "introduction-page",
  component: Landing,
  tags: ["!dev", "!autodocs"],
  parameters: {
    controls: { disable: true },
    latin: ["JSON Schema", "schema", "Figma"],
    // The agreement is a Thai record, and code is code.
    dataIn: ["pre", "code", "[data-at='agreement']", "[data-at='board']", "[lang='en']"],
  },
} satisfies Meta<typeof Landing>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    const date = canvas.getByLabelText("ลองพิมพ์วันที่แบบที่เคยพิมพ์");
    await userEvent.clear(date);
    await userEvent.type(date, "๒๐ ส.ค. ๖๒");
    await userEvent.tab();
    await expect(await canvas.findByText("2019-08-20")).toBeVisible();

    const find = canvas.getByRole("region", { name: "หาให้เจอจากงานที่จะทำ" });
    await userEvent.type(within(find).getByRole("searchbox"), "แผนที่");
    await waitFor(() => expect(within(find).queryByRole("link", { name: "ปุ่ม" })).toBeNull());
    await expect(within(find).getByRole("link", { name: "แผนที่จังหวัด" })).toBeVisible();
  },
};

export const Dark: Story = { globals: { theme: "dark" } };
export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };
export const English: Story = { globals: { locale: "en" } };
