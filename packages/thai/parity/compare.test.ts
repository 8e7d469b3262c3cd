import { describe, expect, it } from "vitest";
import { difference, digest } from "./compare.js";

describe("the comparison of two transcripts", () => {
  it("has nothing to say about equal ones", () => {
    expect(difference("ก\nข\n", "ก\nข\n")).toBeUndefined();
  });

  it("names the first line that differs, and counts the others", () => {
    const friday = 'names\t5\t"ศุกร์"';
    const short = 'names\t5\t"ศ."';
    expect(difference(`same\n${friday}\nsame\nก\n`, `same\n${short}\nsame\nข\n`)).toMatch(
      /^2 of 5 lines differ .*Line 2:\n {2}expected: names\t5\t"ศุกร์"\n {2}actual: {3}names\t5\t"ศ\."$/s,
    );
  });

  it("sees what no eye can see", () => {
    expect(difference("ที่", "ท\u0E48\u0E35")).toMatch(/^1 of 1 lines differ/);
    expect(difference("กา", "กา\u200B")).toMatch(/^1 of 1 lines differ/);
    expect(difference("é", "e\u0301")).toMatch(/^1 of 1 lines differ/);
  });

  it("sees a line too few, a line too many and a missing end", () => {
    expect(difference("ก\nข\n", "ก\n")).toMatch(/Line 2:\n {2}expected: ข\n {2}actual: {3}$/);
    expect(difference("ก\n", "ก\nข\n")).toMatch(/Line 2:\n {2}expected: \n {2}actual: {3}ข$/);
    expect(difference("ก\nข", "ก")).toMatch(/Line 2:\n {2}expected: ข\n {2}actual: {3}\(no such line\)$/);
    expect(difference("ก\n", "ก")).toContain("Line 2");
    expect(difference("ก", "")).toBeDefined();
  });

  it("shows where a long line parts, not its beginning", () => {
    const start = "ก".repeat(500);
    expect(difference(`${start}19 ก.ค. 2562${start}`, `${start}19 July 2562${start}`)).toMatch(
      /expected: …ก{57}19 ก\.ค\. 2562ก+\n {2}actual: {3}…ก{57}19 July 2562ก+$/,
    );
  });

  it("gives the digest that sha256sum gives", () => {
    expect(digest("ก\n")).toBe("9e64a71f9518bbd2e330fa41990261810fce59fc3b0efe28577eb49a27791220");
  });
});
