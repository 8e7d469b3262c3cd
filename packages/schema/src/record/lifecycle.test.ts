import { describe, expect, it } from "vitest";
import { type Programme, programme, programmeLifecycle, programmeStates } from "../programme/index.js";
import { read } from "../read/index.js";
import { canMove, lifecycle, nextStates } from "./index.js";

const by = { th: "หน่วยงาน", en: "The organisation" };
const base: Programme = { title: "โครงการครอบครัวอบอุ่น" };

describe("a lifecycle", () => {
  it("knows which states may follow", () => {
    expect(nextStates(programmeLifecycle, "pilot")).toEqual(expect.arrayContaining(["running", "upgraded", "closed"]));
    expect(canMove(programmeLifecycle, "pilot", "upgraded")).toBe(true);
    expect(canMove(programmeLifecycle, "closed", "running")).toBe(false);
  });

  it("is data that survives JSON", () => {
    expect(JSON.parse(JSON.stringify(programmeLifecycle))).toEqual(programmeLifecycle);
  });

  it("cannot be written with a state that nothing leads to", () => {
    expect(() =>
      lifecycle(programmeStates, { initial: ["pilot"], transitions: [{ from: "pilot", to: "closed", by }] }),
    ).toThrow("no transition leads to preparing");
  });
});

describe("the states of a record", () => {
  it("are read as stated, and the order of the lifecycle is silent", () => {
    const states: Programme["states"] = [{ state: "pilot" }, { state: "upgraded" }];
    expect(read(programme, { ...base, states })).toMatchObject({ ok: true, advice: [] });
  });

  it("are advice, not a refusal, when a step is unknown: documents skip what they do not report", () => {
    const states: Programme["states"] = [{ state: "closed" }, { state: "pilot" }];
    expect(read(programme, { ...base, states })).toMatchObject({
      ok: true,
      advice: [{ code: "impossible-step", params: { steps: [["closed", "pilot"]] } }],
    });
  });
});
