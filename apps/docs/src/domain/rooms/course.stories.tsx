import type { Meta, StoryObj } from "@storybook/react-vite";
import { inGround } from "../../ground/inGround";
import { RoomPage } from "../RoomPage";

const meta = {
  title: "Domain/Courses",
  component: RoomPage,
  args: { room: "course" },
  decorators: [inGround],
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof RoomPage>;

export default meta;

export const Reference: StoryObj<typeof meta> = { name: "Courses" };
