import { describe, expect, it } from "vitest";
import { problemCodes } from "../api/contract.js";
import { badOptionLine, consoleLine, messages, problemTitles } from "./messages.js";

const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe("the server's words", () => {
  it.each(problemCodes)("say %s in Thai without English words, and in English", (code) => {
    const { th, en } = problemTitles(code);
    expect(th.replace(/JSON|SAAN_HOSTS/g, "")).not.toMatch(/[A-Za-z]/);
    expect(en).not.toMatch(/[\u0E00-\u0E7F]/);
  });

  it("have the same holes in both languages", () => {
    for (const name of Object.keys(messages.th.console) as (keyof typeof messages.th.console)[]) {
      expect([name, new Set(holes(messages.en.console[name]))]).toEqual([
        name,
        new Set(holes(messages.th.console[name])),
      ]);
    }
  });

  it("fill every hole of a console line", () => {
    expect(consoleLine("portTaken", { port: 3000, other: 3001 })).not.toMatch(/[{}]/);
    expect(badOptionLine("--port / PORT", "port")).not.toMatch(/[{}]/);
  });
});
