import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { TermFacts } from "./examples/TermFacts.js";
import code from "./examples/TermFacts.tsx?raw";
import { guide } from "./guide.js";
import { StatedValue } from "./StatedValue.js";

const meta = {
  title: "Components/Agreements and records ข้อตกลงและข้อมูล/Stated value ข้อมูลตามที่ระบุ",
  id: "stated-value",
  component: StatedValue,
  parameters: { guide },
  args: { children: "สิงหาคม 2563", asStated: "ปลายเดือนสิงหาคม 2563" },
} satisfies Meta<typeof StatedValue>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText("ในเอกสารเขียนว่า “ปลายเดือนสิงหาคม 2563”")).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <TermFacts />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("(เอกสารไม่ได้ระบุไว้)")).toBeVisible();
  },
};

/** A gap says why it is one. */
export const Absent: Story = { args: { children: undefined, absent: "not-stated" } };

export const Withheld: Story = { args: { children: undefined, absent: "withheld" } };

export const Disputed: Story = {
  args: { children: "กว่า 70 คน", asStated: "รวมกว่า 70 คน", confidence: "disputed", asserter: "สวท.พะเยา" },
};

export const Retracted: Story = { args: { children: "30 กันยายน 2563", asStated: undefined, confidence: "retracted" } };

export const Reported: Story = {
  args: {
    children: "เด็กเล็กในตำบลชั่งน้ำหนักครบทุกคน",
    asStated: undefined,
    asserter: "ผู้อำนวยการศูนย์พัฒนาเด็กเล็ก",
    reportedFrom: "โรงพยาบาลส่งเสริมสุขภาพตำบล",
  },
};

export const LongThai: Story = {
  args: {
    children: "ตั้งแต่วันลงนามจนถึงปลายเดือนสิงหาคม 2563",
    asStated: "จะเริ่มดำเนินการตั้งแต่บัดนี้เป็นต้นไปถึงปลายเดือนสิงหาคม 2563 โดยผู้ใหญ่บ้านและที่ปรึกษาร่วมกันติดตาม",
    confidence: "inferred",
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { confidence: "inferred" }, globals: { theme: "dark" } };

export const English: Story = {
  args: {
    children: "August 2020",
    asStated: "late August 2020",
    confidence: "resolved",
    asserter: "Provincial office",
  },
  globals: { locale: "en" },
};
