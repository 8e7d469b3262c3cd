import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { inGround } from "../ground/inGround";
import { Overview } from "./Overview";

const meta = {
  title: "Domain/Overview",
  component: Overview,
  decorators: [inGround],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Overview>;

export default meta;

export const Reference: StoryObj<typeof meta> = {
  name: "Overview",
  // True in either language of the toolbar.
  play: async ({ canvas }) => {
    await expect(canvas.getByText("@saan/schema/agreement")).toBeVisible();
    await expect(canvas.getByText("cyc_")).toBeVisible();
  },
};
