import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { inGround } from "../inGround";
import { reads } from "../reads";
import { PlaceFinder } from "./PlaceFinder";
import { StatedPlaces } from "./StatedPlaces";

const meta = {
  title: "Ground/Places",
  component: PlaceFinder,
  decorators: [inGround],
} satisfies Meta<typeof PlaceFinder>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A sub-district found by its name, its district, its postcode or a slip of the finger; its province lights up. */
export const Playground: Story = { args: { code: "560110" } };

export const Searched: Story = {
  play: async ({ canvas }) => {
    const input = await canvas.findByRole("combobox", {}, { timeout: 5000 });
    await userEvent.type(input, "เเม่กา พะเยา");
    await waitFor(() => expect(canvas.getByRole("option", { selected: true })).toHaveTextContent("ตำบลแม่กา"));
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByText("560110", { selector: "code" })).toBeVisible();
    await expect(await canvas.findByRole("img", { name: "แผนที่ประเทศไทย เน้นพะเยา" })).toBeVisible();
  },
};

/** The same choice without the map: the list of provinces, by keyboard. */
export const FromTheList: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByText("เลือกจากรายชื่อ 77 จังหวัด", {}, { timeout: 5000 }));
    canvas.getByRole("button", { name: "สตูล" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(canvas.getByRole("button", { name: "สตูล" })).toHaveAttribute("aria-pressed", "true");
    await expect(canvas.getByRole("heading", { name: reads("จังหวัดสตูล") })).toBeVisible();
  },
};

export const NothingChosen: Story = {};

export const OnAPhone: Story = { args: { code: "10" }, globals: { viewport: { value: "phone" } } };

export const English: Story = {
  args: { code: "560110" },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    const heading = await canvas.findByRole(
      "heading",
      { name: "Mae Ka Subdistrict, Mueang Phayao District, Phayao Province" },
      { timeout: 5000 },
    );
    await expect(heading).toBeVisible();
  },
};

/** A name that several places have is a question, never a guess. */
export const StatedName: Story = {
  render: () => <StatedPlaces text="ดอกคำใต้" />,
  play: async ({ canvas }) => {
    const district = await canvas.findByRole("radio", { name: "อำเภอดอกคำใต้" }, { timeout: 5000 });
    await expect(canvas.getByRole("radio", { name: "ตำบลดอกคำใต้" })).not.toBeChecked();
    district.focus();
    await userEvent.keyboard(" ");
    await expect(canvas.getByText("5605", { selector: "code" })).toBeVisible();
  },
};

/** A municipality is a body of its own, not the sub-district of its name. */
export const StatedGovernment: Story = {
  render: () => <StatedPlaces />,
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("textbox"), "เทศบาลตำบลแม่กา");
    await expect(canvas.getByText("subdistrict-municipality")).toBeVisible();
    await expect(canvas.getByText(/เป็นหน่วยงาน ไม่ใช่พื้นที่/)).toBeVisible();
  },
};

export const OldCode: Story = {
  render: () => <StatedPlaces text="560303" />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("560805", { selector: "code" }, { timeout: 5000 })).toBeVisible();
  },
};

/** A paper from before a province was made names the one its district belonged to then. */
export const FormerProvince: Story = {
  render: () => <StatedPlaces text="อ.เซกา จ.หนองคาย" />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("3804", { selector: "code" }, { timeout: 5000 })).toBeVisible();
    await expect(canvas.getByText("เดิมอยู่ในจังหวัดหนองคาย แสดงจังหวัดปัจจุบันให้แล้ว")).toBeVisible();
  },
};
