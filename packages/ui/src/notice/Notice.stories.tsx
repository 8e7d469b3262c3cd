import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Button } from "../button/Button.js";
import { Notice } from "./Notice.js";

const meta = {
  title: "Components/Notice",
  component: Notice,
  args: { title: "ข้อตกลงนี้ไม่ได้ระบุวันสิ้นสุด", children: "บันทึกต่อได้ ระบบจะแสดงว่า “ไม่ระบุ” ในรายงาน" },
} satisfies Meta<typeof Notice>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Info: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText("ข้อมูล:")).toBeInTheDocument();
  },
};

export const Attention: Story = {
  args: {
    variant: "attention",
    title: "วันสิ้นสุดอยู่ก่อนวันเริ่ม",
    children: "ถ้าเอกสารเขียนไว้เช่นนี้จริง บันทึกตามเอกสารได้",
    actions: <Button size="small">แก้วันที่</Button>,
  },
};

export const Success: Story = { args: { variant: "success", title: "บันทึกร่างแล้ว", children: undefined } };

export const Danger: Story = {
  args: {
    variant: "danger",
    title: "ส่งไม่ได้เพราะไม่มีสัญญาณ",
    children: "ข้อมูลยังอยู่ในเครื่องนี้ครบทุกช่อง ลองส่งอีกครั้งเมื่อมีสัญญาณ",
    actions: (
      <>
        <Button size="small">ส่งอีกครั้ง</Button>
        <Button size="small" variant="quiet">
          เก็บไว้ก่อน
        </Button>
      </>
    ),
  },
};

export const Live: Story = {
  args: { variant: "success", live: "polite", title: "บันทึกร่างแล้ว", children: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("status")).toHaveTextContent("สำเร็จ: บันทึกร่างแล้ว");
  },
};

export const LongThai: Story = {
  args: {
    variant: "attention",
    title: "ชื่อตำบลนี้มีอยู่ในหลายจังหวัด ตรวจชื่ออำเภอและจังหวัดที่ผู้ใหญ่บ้านแจ้งมาอีกครั้งก่อนบันทึก",
    children: "ชื่อตำบลในประเทศไทยซ้ำกันได้ ที่นี่จึงเก็บรหัสของกรมการปกครองคู่กับชื่อตามที่เขียนในเอกสารเสมอ",
  },
  globals: { viewport: { value: "phone" } },
};

export const English: Story = {
  args: { title: "This agreement states no end date", children: "You can go on. Reports will say “Not stated”." },
  globals: { locale: "en" },
};
