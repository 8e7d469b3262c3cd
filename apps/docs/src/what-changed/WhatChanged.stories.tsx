import type { Meta, StoryObj } from "@storybook/react-vite";
import { WhatChanged } from "./WhatChanged";

const meta = {
  title: "What changed มีอะไรใหม่",
  id: "what-changed",
  component: WhatChanged,
  tags: ["!dev", "!autodocs"],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof WhatChanged>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const English: Story = { globals: { locale: "en" } };
export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };
