import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
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

/** What an author put between backticks is code, not backticks. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector("li > code")).toBeVisible();
    await expect(canvasElement.textContent).not.toContain("`");
  },
};
export const English: Story = { globals: { locale: "en" } };
export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };
