import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { inGround } from "../ground/inGround";
import { RoomPage } from "./RoomPage";

/** The page of one room in its other dresses; in the sidebar, every room has one page. */
const meta = {
  title: "Domain/Room page",
  component: RoomPage,
  args: { room: "agreement" },
  decorators: [inGround],
  parameters: { controls: { disable: true } },
  tags: ["!dev"],
} satisfies Meta<typeof RoomPage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const English: Story = {
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { level: 1, name: "Cooperation agreements" })).toBeVisible();
    await expect(canvas.getByRole("rowheader", { name: "Title required title" })).toBeVisible();
  },
};

export const OnAPhone: Story = {
  globals: { viewport: { value: "phone" } },
  play: async () => {
    const { documentElement: page } = document;
    await expect(page.scrollWidth).toBeLessThanOrEqual(page.clientWidth);
  },
};

/** A link to a codelist opens it, and the keyboard goes along. */
export const OpenedCodelist: Story = {
  play: async ({ canvas }) => {
    const [link] = canvas.getAllByRole("link", { name: "ประเภทข้อตกลง" });
    await userEvent.click(link as HTMLElement);
    await expect(canvas.getByText("บันทึกข้อตกลงความร่วมมือ (MOU)")).toBeVisible();
    await expect(document.activeElement).toHaveTextContent("agreementKinds");
  },
};

export const ReadAsAPage: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText("อ่านเป็นหน้าแสดงผล"));
    await expect(await canvas.findByText("ตำบลห้วยยางขาม")).toBeVisible();
    await userEvent.click(canvas.getByText("ดูข้อมูลที่เก็บ"));
    await expect(await canvas.findByText(/"kind": "agreement"/)).toBeVisible();
  },
};
