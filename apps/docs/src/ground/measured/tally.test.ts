import type { Table } from "@saan/bench/measured";
import { describe, expect, it } from "vitest";
import { tallyOf } from "./tally";

const words = (text: string) => ({ th: text, en: text });
const table: Table = {
  id: "example",
  title: words("Example"),
  columns: ["text", "ours", "theirs"].map((title) => ({ title: words(title), kind: "exact" as const })),
  rows: [
    ["19/07/2562", { verdict: "right" }, { verdict: "wrong", answer: "2562-07-19" }],
    ["31/02/2563", { verdict: "right" }, { verdict: "cannot" }],
    ["กุมภา", { verdict: "right" }, null],
  ],
};

describe("the tally of a comparison", () => {
  it("counts each library's verdicts, and leaves out columns of words", () => {
    expect(tallyOf(table)).toEqual([
      { library: "ours", right: 3, wrong: 0, cannot: 0 },
      { library: "theirs", right: 0, wrong: 1, cannot: 1 },
    ]);
  });
});
