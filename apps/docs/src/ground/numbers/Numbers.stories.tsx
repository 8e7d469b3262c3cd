import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { inGround } from "../inGround";
import { reads } from "../reads";
import { NumbersDesk } from "./NumbersDesk";

const meta = {
  title: "Ground/Numbers and baht",
  component: NumbersDesk,
  decorators: [inGround],
} satisfies Meta<typeof NumbersDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = { args: { text: "1,234.50" } };

/** 101 is หนึ่งร้อยเอ็ด by the rule of the Royal Society; what spreadsheets say stands beside it. */
export const Typed: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox"), "๑๐๑");
    await expect(canvas.getByText("หนึ่งร้อยเอ็ดบาทถ้วน")).toBeVisible();
    await expect(canvas.getByText("หนึ่งร้อยหนึ่งบาทถ้วน")).toBeVisible();
    await expect(canvas.getByText("101", { selector: "code" })).toBeVisible();
  },
};

export const AmountInWords: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox"), "หนึ่งร้อยเอ็ดบาทห้าสิบสตางค์");
    await expect(canvas.getByRole("heading", { name: reads("101.50 บาท") })).toBeVisible();
    await expect(canvas.getByText("101.50", { selector: "code" })).toBeVisible();
  },
};

export const QuantityAsStated: Story = {
  args: { text: "รวมกว่า ๗๐ คน" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("มากกว่า")).toBeVisible();
    await expect(
      canvas.getByText('{"value":70,"comparator":"more-than","unit":"คน","total":true}', { selector: "code" }),
    ).toBeVisible();
  },
};

export const TwoNumbers: Story = {
  args: { text: "60-70 คน" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("มีมากกว่าหนึ่งจำนวน พิมพ์ทีละจำนวน เช่น 60 คน")).toBeVisible();
  },
};

export const ThaiFigures: Story = {
  args: { text: "1,234,567.5" },
  play: async ({ canvas }) => {
    canvas.getByRole("radio", { name: "0123" }).focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect(canvas.getByRole("heading", { name: reads("๑,๒๓๔,๕๖๗.๕") })).toBeVisible();
  },
};

export const LongOnAPhone: Story = {
  args: { text: "999,999,999,999.99" },
  globals: { viewport: { value: "phone" } },
};

export const English: Story = {
  args: { text: "กว่า 70 คน" },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("more than")).toBeVisible();
  },
};
