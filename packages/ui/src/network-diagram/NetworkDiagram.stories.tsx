import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { PhayaoNetwork } from "./examples/PhayaoNetwork.js";
import code from "./examples/PhayaoNetwork.tsx?raw";
import { guide } from "./guide.js";
import { NetworkDiagram, type NetworkParty } from "./NetworkDiagram.js";

const members = ["แม่กา", "แม่ใส", "แม่นาเรือ", "บ้านตุ่น", "จำป่าหวาย"].map((name) => ({ key: name, name: `ตำบล${name}` }));
const hub: NetworkParty = { key: "hub", name: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา", hub: true, href: "#institute" };

const meta = {
  title: "Components/Agreements and records ข้อตกลงและข้อมูล/Network diagram ผังเครือข่ายภาคี",
  id: "network-diagram",
  component: NetworkDiagram,
  parameters: { guide },
  args: { caption: "ภาคีของข้อตกลง", parties: [hub, ...members] },
} satisfies Meta<typeof NetworkDiagram>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole("img", { name: "สถาบันครอบครัวเข้มแข็งจังหวัดพะเยา เป็นแกนประสานของ 5 ฝ่าย" })).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole("link")).toHaveFocus();
    await expect(canvasElement.querySelector(".saan-network-diagram-knot[data-hub]")).toHaveAttribute("data-shown");
  },
};

export const InUse: Story = {
  render: () => <PhayaoNetwork />,
  parameters: { docs: { source: { code, language: "tsx" } } },
};

/** Without a hub all are tied to the one agreement. */
export const WithoutHub: Story = { args: { parties: members } };

export const Many: Story = {
  args: {
    parties: Array.from({ length: 40 }, (_, at) => ({ key: String(at), name: `หมู่ที่ ${at + 1}`, detail: "ตำบลแม่กา" })),
  },
};

export const Empty: Story = { args: { parties: [] } };

export const LongThai: Story = {
  args: {
    parties: [
      { ...hub, detail: "เป็นที่ปรึกษาและผู้ประสานงานของผู้ใหญ่บ้านทุกหมู่บ้านในพื้นที่นำร่องตลอดระยะเวลาของข้อตกลง" },
      { key: "long", name: "สำนักงานส่งเสริมและสนับสนุนวิชาการด้านการพัฒนาเด็กเยาวชนสตรีผู้สูงอายุและครอบครัว" },
    ],
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const ThaiDigits: Story = { globals: { digits: "thai" } };

export const English: Story = {
  args: {
    caption: "Parties to the agreement",
    parties: [
      { key: "hub", name: "Family institute", hub: true },
      { key: "a", name: "Mae Ka" },
      { key: "b", name: "Mae Sai" },
    ],
  },
  globals: { locale: "en" },
};
