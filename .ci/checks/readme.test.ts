import { describe, expect, it } from "vitest";
import { examplesOf } from "../package/readme.js";

describe("the examples of a README", () => {
  it("are its ts and tsx blocks, each with its line", () => {
    const markdown = ["# Saan", "```ts", "const a = 1;", "```", "", "```tsx", "<b />;", "```"].join("\n");
    expect(examplesOf(markdown)).toEqual([
      { line: 2, language: "ts", code: "const a = 1;\n" },
      { line: 6, language: "tsx", code: "<b />;\n" },
    ]);
  });

  it("are read from a file with Windows line ends", () => {
    expect(examplesOf("```ts\r\nconst a = 1;\r\n```\r\n")).toEqual([
      { line: 1, language: "ts", code: "const a = 1;\n" },
    ]);
  });

  it("are not its commands, styles or output", () => {
    expect(examplesOf("```sh\nnpm i\n```\n\n```css\nb{}\n```\n\n```\nout\n```\n")).toEqual([]);
  });
});
