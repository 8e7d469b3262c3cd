import { describe, expect, it } from "vitest";
import { timeStepped } from "./timeSteps.js";

describe("timeStepped", () => {
  it.each([
    ["13:00", 1, { step: 5 }, "13:05"],
    ["13:02", 1, { step: 5 }, "13:05"],
    ["13:02", -1, { step: 5 }, "13:00"],
    ["23:58", 1, { step: 5 }, "23:59"],
    ["00:00", -1, { step: 60 }, "00:00"],
    [undefined, 1, { step: 30, min: "08:30" }, "08:30"],
    ["16:30", 1, { step: 60, max: "16:30" }, "16:30"],
  ])("from %s by %d of %j is %s", (time, steps, rule, next) => {
    expect(timeStepped(time, steps, rule)).toBe(next);
  });
});
