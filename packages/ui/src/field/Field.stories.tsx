import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Field, type FieldContent } from "./Field.js";
import { useFieldIds } from "./useFieldIds.js";

/** A control of one's own in the kit's frame: a colour box, which the kit has no part for. */
function ColourField({ label, hint, error, required }: FieldContent) {
  const ids = useFieldIds({ hint, error });
  return (
    <Field ids={ids} label={label} hint={hint} error={error} required={required}>
      <input
        type="color"
        id={ids.controlId}
        defaultValue="#2f3b80"
        aria-describedby={ids.describedBy}
        aria-invalid={ids.invalid || undefined}
      />
    </Field>
  );
}

const meta = {
  title: "Components/Field",
  component: ColourField,
  args: { label: "สีของหน่วยงาน", hint: "ใช้ในหัวรายงานที่พิมพ์" },
} satisfies Meta<typeof ColourField>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AroundYourOwnControl: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText("สีของหน่วยงาน")).toHaveAccessibleDescription("ใช้ในหัวรายงานที่พิมพ์");
  },
};

export const WithError: Story = {
  args: { required: true, error: "เลือกสีที่เข้มกว่านี้ ตัวหนังสือสีขาวจะได้อ่านออก" },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText("สีของหน่วยงาน (จำเป็น)")).toHaveAccessibleDescription(
      "ใช้ในหัวรายงานที่พิมพ์ ข้อผิดพลาด: เลือกสีที่เข้มกว่านี้ ตัวหนังสือสีขาวจะได้อ่านออก",
    );
  },
};

export const English: Story = {
  args: { label: "Colour of the organisation", hint: "Used at the head of printed reports", required: true },
  globals: { locale: "en" },
};
