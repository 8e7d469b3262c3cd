import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { AreaPicker } from "./AreaPicker.js";
import { ActivityArea } from "./examples/ActivityArea.js";
import code from "./examples/ActivityArea.tsx?raw";
import { guide } from "./guide.js";

const maeKa = { code: "560110", level: "subdistrict", nameAsStated: "ตำบลแม่กา" } as const;
const maeKaPath = "ตำบลแม่กา อำเภอเมืองพะเยา จังหวัดพะเยา";

const meta = {
  title: "Components/People and places คน หน่วยงาน และพื้นที่/Area picker ช่องเลือกพื้นที่",
  id: "area-picker",
  component: AreaPicker,
  parameters: { guide },
  args: { label: "ตำบลต้นแบบ", hint: "พิมพ์ชื่อตำบล อำเภอ หรือรหัสไปรษณีย์", onValueChange: fn() },
} satisfies Meta<typeof AreaPicker>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvas, args }) => {
    const input = canvas.getByRole("combobox");
    await userEvent.type(input, "แม่กา พะเยา");
    await expect(await canvas.findByRole("option", { name: /ตำบลแม่กา/ }, { timeout: 5000 })).toHaveTextContent(
      "อำเภอเมืองพะเยา",
    );
    await userEvent.keyboard("{Enter}");
    await expect(input).toHaveValue(maeKaPath);
    await expect(args.onValueChange).toHaveBeenLastCalledWith(maeKa);
    await expect(canvas.getByText("รหัสไปรษณีย์ 56000")).toBeVisible();
  },
};

export const InUse: Story = {
  render: () => <ActivityArea />,
  parameters: { docs: { source: { code, language: "tsx" } } },
  play: async ({ canvas }) => {
    const district = canvas.getByRole("combobox", { name: "อำเภอหรือเขต" });
    await waitFor(() => expect(canvas.getByRole("option", { name: "ดอกคำใต้" })).toBeInTheDocument(), { timeout: 5000 });
    await userEvent.selectOptions(district, "ดอกคำใต้");
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "ตำบลหรือแขวง" }), "สันโค้ง");
    await expect(canvas.getByRole("combobox", { name: "ค้นหาพื้นที่" })).toHaveValue("ตำบลสันโค้ง อำเภอดอกคำใต้ จังหวัดพะเยา");
  },
};

export const Cascade: Story = {
  args: { layout: "cascade", hint: undefined },
  play: async ({ canvas, args }) => {
    await waitFor(() => expect(canvas.getByRole("option", { name: "พะเยา" })).toBeInTheDocument(), { timeout: 5000 });
    await userEvent.selectOptions(canvas.getByLabelText("จังหวัด"), "พะเยา");
    await userEvent.selectOptions(canvas.getByLabelText("อำเภอหรือเขต"), "เมืองพะเยา");
    await expect(args.onValueChange).not.toHaveBeenCalled();
    await userEvent.selectOptions(canvas.getByLabelText("ตำบลหรือแขวง"), "แม่กา");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(maeKa);
  },
};

/** Many sub-districts share a name; the second line tells them apart. */
export const SameName: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("combobox"), "บ้านใหม่");
    await waitFor(() => expect(canvas.getAllByRole("option").length).toBeGreaterThan(5), { timeout: 5000 });
  },
};

export const Filled: Story = {
  args: { defaultValue: maeKa },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole("combobox")).toHaveValue(maeKaPath), { timeout: 5000 });
  },
};

export const FilledBoth: Story = { args: { layout: "both", defaultValue: maeKa } };

/** สบบง was 560303 until its district was divided. */
export const MovedCode: Story = {
  args: { defaultValue: { code: "560303", level: "subdistrict", nameAsStated: "ตำบลสบบง" } },
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "ใช้รหัสใหม่" }, { timeout: 5000 }));
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ code: "560805", formerCode: "560303", validity: "recoded" }),
    );
  },
};

export const UnknownCode: Story = {
  args: { defaultValue: { code: "999999", level: "subdistrict", nameAsStated: "ตำบลบ้านเดิม" } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^ไม่พบรหัสพื้นที่ 999999/, undefined, { timeout: 5000 })).toBeVisible();
    await expect(canvas.getByRole("combobox")).toHaveValue("ตำบลบ้านเดิม");
  },
};

/** A name in a document that nobody has tied to a place yet: what it may be is offered. */
export const StatedName: Story = {
  args: { defaultValue: { level: "subdistrict", nameAsStated: "ต.เวียง" } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await waitFor(() => expect(canvas.getAllByRole("option").length).toBeGreaterThan(3), { timeout: 5000 });
  },
};

export const ProvinceOnly: Story = {
  args: { label: "จังหวัด", hint: undefined, level: "province" },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("พบ 77 รายการ"), { timeout: 5000 });
  },
};

export const WithError: Story = { args: { error: "เลือกตำบลที่ร่วมโครงการ", required: true } };

export const CascadeWithError: Story = {
  args: { layout: "cascade", hint: undefined, error: "เลือกให้ถึงตำบล", required: true },
};

export const ReadOnly: Story = { args: { readOnly: true, hint: undefined, defaultValue: maeKa } };

export const CascadeReadOnly: Story = {
  args: { layout: "cascade", readOnly: true, hint: undefined, defaultValue: maeKa },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole("textbox")[2]).toHaveTextContent("แม่กา"), { timeout: 5000 });
  },
};

export const Disabled: Story = { args: { disabled: true, hint: undefined, defaultValue: maeKa } };

export const LongThai: Story = {
  args: {
    label: "พื้นที่ตำบลที่ผู้ใหญ่บ้านและที่ปรึกษาร่วมกันเสนอให้เป็นต้นแบบของจังหวัด",
    layout: "both",
    defaultValue: { code: "770201", level: "subdistrict", nameAsStated: "ตำบลกุยบุรี" },
  },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { layout: "both", defaultValue: maeKa }, globals: { theme: "dark" } };

export const English: Story = {
  args: { label: "Sub-district", hint: "Type a name or a postcode", defaultValue: maeKa },
  globals: { locale: "en" },
  play: async ({ canvas }) => {
    await waitFor(
      () =>
        expect(canvas.getByRole("combobox")).toHaveValue("Mae Ka Subdistrict, Mueang Phayao District, Phayao Province"),
      { timeout: 5000 },
    );
  },
};
