import type { Meta, StoryObj } from "@storybook/react-vite";
import { inGround } from "../../ground/inGround";
import { RoomPage } from "../RoomPage";

const meta = {
  title: "Domain/Target groups",
  component: RoomPage,
  args: { room: "target-group" },
  decorators: [inGround],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof RoomPage>;

export default meta;

export const Reference: StoryObj<typeof meta> = { name: "Target groups" };
