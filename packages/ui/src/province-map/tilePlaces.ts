import type { Placed } from "./neighbourIn.js";
import { provinceTiles } from "./tiles.js";

/** The length of a tile and the thread between two, in the drawing's own units. */
export const TILE = 30;
const STEP = TILE + 3;
const BASE = 36;

/** The middle of each province's tile. */
export const tilePlaces: readonly Placed[] = /* @__PURE__ */ readTiles();

function readTiles(): readonly Placed[] {
  return provinceTiles.split(" ").map((tile) => ({
    code: tile.slice(0, 2),
    x: Number.parseInt(tile.charAt(2), BASE) * STEP + STEP / 2,
    y: Number.parseInt(tile.charAt(3), BASE) * STEP + STEP / 2,
  }));
}

/** The box that all tiles lie in. */
export const tileBox = { width: 10 * STEP, height: 18 * STEP } as const;
