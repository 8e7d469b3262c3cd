import * as forms from "@saan/bench/forms";
import type { Table } from "@saan/bench/measured";
import { describe, expect, it } from "vitest";
import { compared, systems, verdictsOf } from "./comparison.js";
import { lighterThanOurs } from "./lighterThanOurs.js";

describe("the comparison", () => {
  it.each(compared)("of “$what” judges every system", (line) => {
    expect(verdictsOf(line)).toHaveLength(systems.length);
    expect(line.verdicts).toMatch(/^[YP.]+$/);
  });

  it("says what is not whole about ours", () => {
    for (const line of compared) expect(line.note === undefined).toBe(verdictsOf(line)[0] === "yes");
  });

  it("tells a thing once", () => {
    expect(new Set(compared.map(({ what }) => what)).size).toBe(compared.length);
  });
});

describe("what was measured", () => {
  const column = (en: string) => ({ title: { th: en, en }, kind: en === "built with" ? "exact" : "measured" }) as const;
  const table: Table = {
    id: "t",
    title: { th: "ต", en: "t" },
    columns: [column("built with"), column("shown, ms"), column("shown, × floor")],
    rows: [
      ["floor", 1, 1],
      [{ th: "สาน", en: "ours" }, 2, 2],
      [{ th: "ไว", en: "quick" }, 1, 1.5],
      ["slow", 3, 3],
    ],
  };

  it("says who is lighter than ours, and takes the floor for nobody", () => {
    expect(lighterThanOurs(table)).toEqual([{ what: "shown, × floor", who: ["ไว"] }]);
  });

  it("tells it of every ratio in every table of the bench", () => {
    for (const measured of forms.tables) {
      const ratios = measured.columns.filter(({ title }) => title.en.includes("×"));
      expect(lighterThanOurs(measured).map(({ what }) => what)).toEqual(
        expect.arrayContaining(ratios.map(({ title }) => title.th)),
      );
    }
  });
});
