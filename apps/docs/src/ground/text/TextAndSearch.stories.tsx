import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { inGround } from "../inGround";
import { reads } from "../reads";
import { SearchDesk } from "./SearchDesk";
import { TextDesk } from "./TextDesk";
import { TypesettingDesk } from "./TypesettingDesk";

const meta = {
  title: "Ground/Text and search",
  component: TextDesk,
  decorators: [inGround],
} satisfies Meta<typeof TextDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = { args: { text: "ดอกคําใต้" } };

/** เเ and ํา look right and are not: the key says what they stand for. */
export const Typed: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox"), "เเม่กา");
    await expect(canvas.getByText("แม่กา", { selector: "code" })).toBeVisible();
    await expect(canvas.getByText("แมกา", { selector: "code" })).toBeVisible();
    await expect(canvas.getByText("5 ตัวอักษรที่ตาเห็น (6 หน่วยของคอมพิวเตอร์)")).toBeVisible();
  },
};

export const Hidden: Story = {
  args: { text: "แม่\u200Bกา" },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/มีอักขระที่มองไม่เห็นหรือซ้ำ 1 ตัว/)).toBeVisible();
  },
};

/** A forgotten keyboard is offered, never applied. */
export const WrongKeyboard: Story = {
  play: async ({ canvas }) => {
    const input = canvas.getByRole("textbox");
    await userEvent.type(input, "l;ylfu8iy[[");
    await expect(canvas.getByRole("heading", { name: reads("หมายถึง “สวัสดีครับ” หรือไม่") })).toBeVisible();
    await expect(input).toHaveValue("l;ylfu8iy[");
  },
};

export const Search: Story = {
  render: () => <SearchDesk query="แม่" />,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole("status")).toHaveTextContent("พบ 3 ชื่อ");
    await expect(canvasElement.querySelectorAll("mark")).toHaveLength(3);
  },
};

/** Tones are forgiven when nothing is spelt so, and a mark never cuts a syllable. */
export const SearchWithoutTones: Story = {
  render: () => <SearchDesk />,
  play: async ({ canvas, canvasElement }) => {
    await userEvent.type(canvas.getByRole("textbox"), "แมกา");
    await expect(canvas.getByRole("status")).toHaveTextContent("ไม่มีที่สะกดตรง");
    await userEvent.clear(canvas.getByRole("textbox"));
    await userEvent.type(canvas.getByRole("textbox"), "ก่");
    await expect(canvasElement.querySelector("mark")).toHaveTextContent("เก่า");
  },
};

export const Order: Story = {
  render: () => <SearchDesk />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("listitem")[0]).toHaveTextContent("เก่าขาม");
    canvas.getByRole("radio", { name: "ตามพจนานุกรม" }).focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect(canvas.getAllByRole("listitem")[0]).not.toHaveTextContent("เก่าขาม");
  },
};

export const Typesetting: Story = {
  render: () => <TypesettingDesk />,
  play: async ({ canvas }) => {
    canvas.getByRole("radio", { name: "แคบ" }).focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect(canvas.getByRole("radio", { name: "กลาง" })).toBeChecked();
  },
};

export const OnAPhone: Story = { args: { text: "โรคเบาหวานความดัน" }, globals: { viewport: { value: "phone" } } };

export const English: Story = { args: { text: "ดอกคําใต้" }, globals: { locale: "en" } };
