import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { inGround } from "../inGround";
import { reads } from "../reads";
import { DatesDesk } from "./DatesDesk";

const meta = {
  title: "Ground/Thai dates",
  component: DatesDesk,
  decorators: [inGround],
} satisfies Meta<typeof DatesDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = { args: { text: "ปลายเดือนสิงหาคม 2563" } };

export const Typed: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox"), "16 มี.ค.63");
    await expect(canvas.getByRole("heading", { name: reads("วันจันทร์ที่ 16 มีนาคม พ.ศ. 2563") })).toBeVisible();
    await expect(canvas.getByText("2020-03-16")).toBeVisible();
    await expect(canvas.getByText("2563 ไตรมาส 2")).toBeVisible();
    await expect(canvas.getByRole("status")).toHaveTextContent("อ่านได้ 1 แบบ: วันที่");
  },
};

/** Figures and era are chosen with the keyboard, and every form follows. */
export const PrintedInThaiFigures: Story = {
  args: { text: "19/07/2562" },
  play: async ({ canvas }) => {
    canvas.getByRole("radio", { name: "0123" }).focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect(canvas.getByRole("heading", { name: reads("วันศุกร์ที่ ๑๙ กรกฎาคม พ.ศ. ๒๕๖๒") })).toBeVisible();
    canvas.getByRole("radio", { name: "พ.ศ." }).focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect(canvas.getByRole("heading", { name: reads("วันศุกร์ที่ ๑๙ กรกฎาคม ค.ศ. ๒๐๑๙") })).toBeVisible();
  },
};

/** A year that can be of either era is asked about; the answer is given with the keyboard. */
export const WhichEra: Story = {
  args: { text: "19/07/2019" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("radio", { name: "พ.ศ. 2562 (ค.ศ. 2019)" })).not.toBeChecked();
    await expect(canvas.queryByText("พิมพ์กลับได้แบบนี้")).toBeNull();
    canvas.getByRole("radio", { name: "พ.ศ. 2562 (ค.ศ. 2019)" }).focus();
    await userEvent.keyboard(" ");
    await expect(canvas.getByRole("heading", { name: reads("วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562") })).toBeVisible();
  },
};

export const NoSuchDay: Story = {
  args: { text: "31/02/2563" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("ไม่มีวันที่นี้ในเดือนที่พิมพ์ ตรวจวันที่อีกครั้ง")).toBeVisible();
    await expect(canvas.getByRole("textbox")).toHaveValue("31/02/2563");
  },
};

export const StatedInPart: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "ปลายเดือนสิงหาคม 2563" }));
    await expect(canvas.getByText("21–31 สิงหาคม 2563")).toBeVisible();
    await expect(canvas.getByRole("textbox")).toHaveFocus();
  },
};

export const YearsFromApril: Story = {
  args: { text: "1 ก.พ. 2482" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("1940-02-01")).toBeVisible();
    await expect(canvas.getByText(/ปีใหม่ไทยเริ่มวันที่ 1 เมษายน/)).toBeVisible();
  },
};

export const Period: Story = {
  args: { text: "23 – 25 มิถุนายน 2566" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: reads("23–25 มิถุนายน 2566") })).toBeVisible();
    await expect(canvas.getByText("2023-06-25")).toBeVisible();
  },
};

/** A quarter that does not say of which year is asked about, months in sight. */
export const WhichQuarter: Story = {
  args: { text: "ไตรมาส 2/2567" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("radiogroup", { name: "ไตรมาสนี้นับตามปีงบประมาณหรือปีปฏิทิน?" })).toBeVisible();
    canvas.getByRole("radio", { name: "มกราคม – มีนาคม 2567" }).focus();
    await userEvent.keyboard(" ");
    await expect(canvas.getByText("2024-01 · เดือน")).toBeVisible();
  },
};

export const FiscalYear: Story = {
  args: { text: "ปีงบประมาณ ๒๕๖๗" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("1 ตุลาคม 2566 – 30 กันยายน 2567")).toBeVisible();
  },
};

export const OnAPhone: Story = {
  args: { text: "ตั้งแต่บัดนี้จนถึงปลายปี 2563" },
  globals: { viewport: { value: "phone" } },
};

export const English: Story = {
  args: { text: "ปลายเดือนสิงหาคม 2563" },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: reads("late August 2020") })).toBeVisible();
  },
};
