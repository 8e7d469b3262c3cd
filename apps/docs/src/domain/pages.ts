import { type RoomName, rooms } from "@saan/schema/domain";
import type { Target } from "@saan/schema/reference";
import { toId } from "storybook/internal/csf";

/** The story every page of a room has. */
export const PAGE = "Reference";

/** Where the page of a room stands in the sidebar; the page of the whole domain has its own title. */
export function titleOf(room: RoomName | "map"): string {
  if (room === "map") return "Domain/Overview";
  return `Domain/${rooms.find(({ name }) => name === room)?.label.en}`;
}

/** The id Storybook gives the page of a room. */
export function storyOf(room: RoomName | "map"): string {
  return toId(titleOf(room), PAGE);
}

/** The id of a section on the page of its room. */
export function anchorOf({ section, name }: Pick<Target, "section" | "name">): string {
  return `${section}-${name}`;
}

/** The id of the section, on the page of what every record shares, of the rules that every record has. */
export const SHARED_RULES = "shared-rules";
