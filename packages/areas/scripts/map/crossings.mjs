// @ts-check
// Whether lines of the map cross, touch or turn back on themselves. On the grid all of it is exact: whole numbers.

/** @typedef {{ ax: number, ay: number, bx: number, by: number, line: number, at: number, last: number }} Side */

/**
 * The places where two arcs meet other than end to end, or where one meets itself.
 * @param {number[][][]} arcs as in TopoJSON: a grid point, then steps
 * @returns {string[]} the grid points, "x y" of a side's start
 */
export function findCrossings(arcs) {
  const sides = arcs.flatMap(readSides).sort((a, b) => Math.min(a.ax, a.bx) - Math.min(b.ax, b.bx));
  /** @type {string[]} */
  const found = [];
  for (const [index, side] of sides.entries()) {
    const east = Math.max(side.ax, side.bx);
    for (let other = index + 1; other < sides.length; other++) {
      const next = /** @type {Side} */ (sides[other]);
      if (Math.min(next.ax, next.bx) > east) break;
      if (meet(side, next) && !joined(side, next)) found.push(`${side.ax} ${side.ay}`);
    }
  }
  return found;
}

/** @param {number[][]} arc @param {number} line @returns {Side[]} */
function readSides([[x = 0, y = 0] = [], ...steps], line) {
  const last = steps.length - 1;
  return steps.map(([east = 0, north = 0], at) => {
    const side = { ax: x, ay: y, bx: x + east, by: y + north, line, at, last };
    [x, y] = [side.bx, side.by];
    return side;
  });
}

/** Whether they have a point in common. @param {Side} s @param {Side} t */
function meet(s, t) {
  if (Math.max(s.ay, s.by) < Math.min(t.ay, t.by) || Math.max(t.ay, t.by) < Math.min(s.ay, s.by)) return false;
  if (Math.max(s.ax, s.bx) < Math.min(t.ax, t.bx)) return false;
  const apart = turn(s, t.ax, t.ay) * turn(s, t.bx, t.by);
  const across = turn(t, s.ax, s.ay) * turn(t, s.bx, s.by);
  return apart <= 0 && across <= 0;
}

/**
 * Whether they have nothing in common but an end that belongs together: neighbours in one arc, or the ends of two arcs.
 * @param {Side} s @param {Side} t
 */
function joined(s, t) {
  const ends = [
    [s.ax, s.ay, s.at === 0, s.bx, s.by],
    [s.bx, s.by, s.at === s.last, s.ax, s.ay],
  ].flatMap(([x, y, free, farX, farY]) =>
    [
      [t.ax, t.ay, t.at === 0, t.bx, t.by],
      [t.bx, t.by, t.at === t.last, t.ax, t.ay],
    ]
      .filter(([otherX, otherY, otherFree]) => {
        const follows = s.line === t.line && Math.abs(s.at - t.at) === 1;
        return x === otherX && y === otherY && (follows || (free && otherFree));
      })
      .map(([, , , toX, toY]) => /** @type {number[]} */ ([x, y, farX, farY, toX, toY])),
  );
  if (ends.length !== 1) return false;
  const [x = 0, y = 0, farX = 0, farY = 0, toX = 0, toY = 0] = ends[0] ?? [];
  // One runs back over the other when both leave the common end in the same direction.
  const cross = (farX - x) * (toY - y) - (farY - y) * (toX - x);
  return cross !== 0 || (farX - x) * (toX - x) + (farY - y) * (toY - y) < 0;
}

/** On which side of a line a point lies: −1, 0 or 1. @param {Side} s @param {number} x @param {number} y */
function turn(s, x, y) {
  return Math.sign((s.bx - s.ax) * (y - s.ay) - (s.by - s.ay) * (x - s.ax));
}
