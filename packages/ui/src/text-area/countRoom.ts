import { graphemeCount } from "@saan/thai/text";

/** The part of the limit that, once reached, is worth saying aloud. */
const NEAR = 0.2;

export interface Room {
  /** Characters that still fit; negative when there are too many. */
  readonly left: number;
  readonly state: "roomy" | "near" | "over";
}

/** How much of a limit, in characters as a reader counts them, a text leaves. */
export function countRoom(text: string, max: number): Room {
  const left = max - graphemeCount(text);
  return { left, state: left < 0 ? "over" : left <= max * NEAR ? "near" : "roomy" };
}
