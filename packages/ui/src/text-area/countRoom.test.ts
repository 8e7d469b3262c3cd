import { describe, expect, it } from "vitest";
import { countRoom } from "./countRoom.js";

describe("countRoom", () => {
  it.each([
    ["", 10, 10, "roomy"],
    ["ที่".repeat(7), 10, 3, "roomy"],
    ["ที่".repeat(8), 10, 2, "near"],
    ["ที่".repeat(10), 10, 0, "near"],
    ["ที่".repeat(11), 10, -1, "over"],
  ] as const)("leaves for %j of %d: %d, %s", (text, max, left, state) => {
    expect(countRoom(text, max)).toEqual({ left, state });
  });
});
