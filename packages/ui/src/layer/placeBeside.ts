/** A box on the screen, in CSS pixels from the top left of the viewport. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** How a floating panel stands at its anchor. */
export interface PlaceOptions {
  /**
   * As wide as the anchor (a list under its box), or as its content is (a menu, a calendar).
   * @default "anchor"
   */
  readonly width?: "anchor" | "content";
  /**
   * Which edges are in line, when the panel is not as wide as the anchor.
   * @default "left"
   */
  readonly align?: "left" | "right" | "center";
  /**
   * The side that is tried first.
   * @default "below"
   */
  readonly side?: "below" | "above";
  /**
   * In CSS pixels; a panel that fits nowhere scrolls.
   * @default 320
   */
  readonly tallest?: number;
}

export interface Place {
  readonly side: "below" | "above";
  readonly left: number;
  readonly width: number;
  readonly maxHeight: number;
}

const gap = 4;
const edge = 8;
const enough = 180;

/**
 * Where a floating panel goes: on its side of the anchor; on the other when there is too little room for it and more over
 * there. What is visible is `screen`: with an on-screen keyboard that is far less than the window.
 */
export function placeBeside(
  anchor: Box,
  panel: { readonly width: number; readonly height: number },
  screen: Box,
  { width: wide = "anchor", align = "left", side: first = "below", tallest = 320 }: PlaceOptions = {},
): Place {
  const below = screen.top + screen.height - (anchor.top + anchor.height) - gap - edge;
  const above = anchor.top - screen.top - gap - edge;
  const room = { below, above };
  const other = first === "below" ? "above" : "below";
  const side = room[first] < Math.min(enough, panel.height) && room[other] > room[first] ? other : first;
  const width = Math.min(wide === "anchor" ? anchor.width : panel.width, screen.width - 2 * edge);
  const over = anchor.width - width;
  const wanted = anchor.left + (align === "left" ? 0 : align === "right" ? over : over / 2);
  const left = Math.max(screen.left + edge, Math.min(wanted, screen.left + screen.width - edge - width));
  return { side, left, width, maxHeight: Math.max(96, Math.min(tallest, room[side])) };
}
