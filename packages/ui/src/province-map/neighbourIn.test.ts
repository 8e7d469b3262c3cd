import { describe, expect, it } from "vitest";
import { type Direction, neighbourIn } from "./neighbourIn.js";
import { tilePlaces } from "./tilePlaces.js";

const directions: readonly Direction[] = ["up", "down", "left", "right"];

describe("going from province to province", () => {
  it("reaches all 77 from Bangkok by arrow keys alone", () => {
    const seen = new Set<string>(["10"]);
    const left = ["10"];
    for (let code = left.pop(); code !== undefined; code = left.pop()) {
      for (const direction of directions) {
        const next = neighbourIn(direction, tilePlaces, code);
        if (next && !seen.has(next)) {
          seen.add(next);
          left.push(next);
        }
      }
    }
    expect(seen.size).toBe(77);
  });

  it("stops at the edge of the country", () => {
    expect(neighbourIn("up", tilePlaces, "57")).toBeUndefined();
    expect(neighbourIn("down", tilePlaces, "96")).toBeUndefined();
  });

  it("begins somewhere when nobody is anywhere yet", () => {
    expect(neighbourIn("up", tilePlaces, "")).toBe(tilePlaces[0]?.code);
  });
});

describe("the tiles", () => {
  it("are 77, each on a place of its own", () => {
    expect(tilePlaces).toHaveLength(77);
    expect(new Set(tilePlaces.map(({ x, y }) => `${x} ${y}`)).size).toBe(77);
  });
});
