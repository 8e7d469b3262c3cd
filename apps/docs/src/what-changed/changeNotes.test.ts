import { expect, it } from "vitest";
import { readBlocks, readChangeset } from "./changeNotes";

it("reads packages, title and words of a changeset", () => {
  expect(
    readChangeset(
      "first",
      `---\n\n"@saan/ui": minor\n"@saan/thai": patch\n---\n\nDates are read. They are\nkept.\n\n- One\n- Two\n  lines\n`,
    ),
  ).toEqual({
    key: "first",
    packages: { "@saan/ui": "minor", "@saan/thai": "patch" },
    title: "Dates are read.",
    blocks: [
      { kind: "text", text: "They are kept." },
      { kind: "points", points: ["One", "Two lines"] },
    ],
  });
});

it("keeps a text without a head whole", () => {
  expect(readChangeset("bare", "Only words")).toEqual({ key: "bare", packages: {}, title: "Only words", blocks: [] });
});

it("reads the headings of a changelog", () => {
  expect(readBlocks("## 1.0.0\n\n### Minor Changes\n\n- A date\n")).toEqual([
    { kind: "heading", text: "1.0.0" },
    { kind: "heading", text: "Minor Changes" },
    { kind: "points", points: ["A date"] },
  ]);
});
