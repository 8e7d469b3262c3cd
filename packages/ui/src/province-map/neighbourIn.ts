/** A province and the middle of where it is drawn. */
export interface Placed {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

export type Direction = "up" | "down" | "left" | "right";

const along: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * The province that lies next in a direction: the nearest of those in front, where going sideways counts double.
 * `undefined` at the edge of the map.
 */
export function neighbourIn(direction: Direction, places: readonly Placed[], from: string): string | undefined {
  const here = places.find(({ code }) => code === from);
  if (!here) return places[0]?.code;
  const [dx, dy] = along[direction];
  let best: { code: string; way: number } | undefined;
  for (const { code, x, y } of places) {
    const forward = (x - here.x) * dx + (y - here.y) * dy;
    const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
    if (forward <= 0 || aside > forward * 2) continue;
    const way = forward + 2 * aside;
    if (!best || way < best.way) best = { code, way };
  }
  return best?.code;
}
