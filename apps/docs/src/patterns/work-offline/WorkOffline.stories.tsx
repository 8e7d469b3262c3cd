import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import "../patterns.css";
import { WorkOffline } from "./WorkOffline";

const meta = {
  title: "Patterns/Work offline ทำงานเมื่อไม่มีอินเทอร์เน็ต",
  id: "patterns-work-offline",
  component: WorkOffline,
  parameters: { controls: { include: ["online"] } },
  args: { online: true, draftKey: "saan-docs:visit-story" },
  beforeEach: () => localStorage.removeItem("saan-docs:visit-story"),
} satisfies Meta<typeof WorkOffline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Written without a network: kept, said, and not called an error. */
export const Offline: Story = {
  args: { online: false },
  play: async ({ canvas }) => {
    canvas.getByRole("textbox", { name: "สิ่งที่พบ" }).focus();
    await userEvent.keyboard("หมู่ 3 มีเวทีครอบครัวทุกวันพระ");
    await expect(canvas.getByText(/เก็บไว้ในเครื่องนี้แล้ว/)).toBeVisible();
    await expect(localStorage.getItem("saan-docs:visit-story")).toContain("หมู่ 3");
  },
};

/** The server does not answer: everything stays, and the same button tries again. */
export const CouldNotBeSent: Story = {
  args: { send: () => Promise.reject(new Error("no answer")) },
  play: async ({ canvas }) => {
    const note = canvas.getByRole("textbox", { name: "สิ่งที่พบ" });
    note.focus();
    await userEvent.keyboard("หมู่ 5 ขอพี่เลี้ยงเพิ่ม{Tab}");
    await userEvent.click(canvas.getByRole("button", { name: "ส่งบันทึก" }));
    await expect(await canvas.findByRole("button", { name: "ลองบันทึกอีกครั้ง" })).toBeVisible();
    await expect(note).toHaveValue("หมู่ 5 ขอพี่เลี้ยงเพิ่ม");
  },
};

/** Opened again after the tab was killed: the draft is offered, never put back by itself. */
export const OpenedAgain: Story = {
  // A page of prose holds several stories: each keeps its own draft.
  args: { draftKey: "saan-docs:visit-found" },
  beforeEach: () => localStorage.setItem("saan-docs:visit-found", "หมู่ 3 มีเวทีครอบครัวทุกวันพระ"),
  play: async ({ canvas }) => {
    const note = canvas.getByRole("textbox", { name: "สิ่งที่พบ" });
    await expect(note).toHaveValue("");
    (await canvas.findByRole("button", { name: "ทำต่อจากร่าง" })).focus();
    await userEvent.keyboard("{Enter}");
    await expect(note).toHaveValue("หมู่ 3 มีเวทีครอบครัวทุกวันพระ");
  },
};

export const Narrow: Story = { args: { online: false }, globals: { viewport: { value: "narrow" } } };
export const Dark: Story = { args: { online: false }, globals: { theme: "dark" } };
