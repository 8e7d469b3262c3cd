import type { Meta, StoryObj } from "@storybook/react-vite";
import { inGround } from "../../ground/inGround";
import { RoomPage } from "../RoomPage";

const meta = {
  title: "Domain/Lessons and knowledge sets",
  component: RoomPage,
  args: { room: "lesson" },
  decorators: [inGround],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof RoomPage>;

export default meta;

export const Reference: StoryObj<typeof meta> = { name: "Lessons and knowledge sets" };
