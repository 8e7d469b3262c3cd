/** A box on the screen, in CSS pixels from the top left of the viewport. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface ListPlace {
  readonly side: "below" | "above";
  readonly left: number;
  readonly width: number;
  readonly maxHeight: number;
}

const gap = 4;
const edge = 8;
const tallest = 320;
const enough = 180;

/**
 * Where the list of a combobox goes: below its box; above it when there is too little room below and more above. What is
 * visible is `screen`: with an on-screen keyboard that is far less than the window.
 */
export function placeList(anchor: Box, screen: Box): ListPlace {
  const below = screen.top + screen.height - (anchor.top + anchor.height) - gap - edge;
  const above = anchor.top - screen.top - gap - edge;
  const side = below < enough && above > below ? "above" : "below";
  const width = Math.min(anchor.width, screen.width - 2 * edge);
  const left = Math.max(screen.left + edge, Math.min(anchor.left, screen.left + screen.width - edge - width));
  return { side, left, width, maxHeight: Math.max(96, Math.min(tallest, side === "below" ? below : above)) };
}
