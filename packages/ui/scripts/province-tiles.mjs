// Gives each province a tile of a grid, so that the sum of the squared ways from where it lies to its tile is the least
// possible (Hungarian method), and writes src/province-map/tiles.ts. Run again only when the provinces change.
import { writeFileSync } from "node:fs";
import { loadProvinceMap } from "@saan/areas/map";
import { provinces } from "@saan/areas/provinces";

const COLUMNS = 10;
const ROWS = 18;

const { paths, width, height } = (await loadProvinceMap()).draw({ width: 600 });
const points = new Map(paths.map(({ code, label }) => [code, label]));
// A country is dense in places and thin in others: ranks spread it over the grid, half and half with where it really lies.
const rank = (axis) => {
  const sorted = [...points].sort(([, a], [, b]) => a[axis] - b[axis]).map(([code]) => code);
  return new Map(sorted.map((code, at) => [code, at / (sorted.length - 1)]));
};
const [acrossRank, downRank] = [rank("x"), rank("y")];
const wish = ({ code }) => ({
  column: (0.65 * (points.get(code).x / width) + 0.35 * acrossRank.get(code)) * (COLUMNS - 1),
  row: (0.65 * (points.get(code).y / height) + 0.35 * downRank.get(code)) * (ROWS - 1),
});
const cells = Array.from({ length: COLUMNS * ROWS }, (_, at) => ({
  column: at % COLUMNS,
  row: Math.floor(at / COLUMNS),
}));
const cost = provinces.map((province) => {
  const { column, row } = wish(province);
  return cells.map((cell) => (cell.column - column) ** 2 + (cell.row - row) ** 2);
});

const chosen = assign(cost);
const first = {
  column: Math.min(...chosen.map((at) => cells[at].column)),
  row: Math.min(...chosen.map((at) => cells[at].row)),
};
const rows = provinces.map(({ code }, at) => {
  const { column, row } = cells[chosen[at]];
  return `${code}${(column - first.column).toString(36)}${(row - first.row).toString(36)}`;
});
writeFileSync(
  new URL("../src/province-map/tiles.ts", import.meta.url),
  `// Written by scripts/province-tiles.mjs: code, column and row of each province, the two last in base 36.
export const provinceTiles = "${rows.join(" ")}";
`,
);

/** For each row of a cost table with at least as many columns, its column, so that the sum of costs is the least. */
function assign(costs) {
  const [n, m] = [costs.length, costs[0].length];
  const u = new Array(n + 1).fill(0);
  const v = new Array(m + 1).fill(0);
  const rowOf = new Array(m + 1).fill(0);
  for (let row = 1; row <= n; row += 1) {
    rowOf[0] = row;
    let column = 0;
    const least = new Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const seen = new Array(m + 1).fill(false);
    const before = new Array(m + 1).fill(0);
    do {
      seen[column] = true;
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let other = 1; other <= m; other += 1) {
        if (seen[other]) continue;
        const now = costs[rowOf[column] - 1][other - 1] - u[rowOf[column]] - v[other];
        if (now < least[other]) [least[other], before[other]] = [now, column];
        if (least[other] < delta) [delta, next] = [least[other], other];
      }
      for (let other = 0; other <= m; other += 1) {
        if (seen[other]) {
          u[rowOf[other]] += delta;
          v[other] -= delta;
        } else least[other] -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    } while (column !== 0);
  }
  const columnOf = new Array(n).fill(0);
  for (let column = 1; column <= m; column += 1) if (rowOf[column] > 0) columnOf[rowOf[column] - 1] = column - 1;
  return columnOf;
}
