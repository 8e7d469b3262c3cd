import type { EmptyKind } from "./emptyKind.js";

const warp = "M20 10V62 M30 10V62 M40 10V62 M50 10V62 M60 10V62 M70 10V62 M80 10V62 M90 10V62 M100 10V62";
const under = (from: number, to: number, y: number) => `M${from} ${y}H${to}`;

/** The weft of each kind: how far the weaving has come, and what has stopped it. */
const wefts: Record<EmptyKind, string> = {
  // One row begun, the shuttle waits.
  nothing: under(14, 62, 56),
  // Rows with a place in the middle where nothing is.
  noResult: [22, 30, 38, 46, 54]
    .map((y) => (y === 22 || y === 54 ? under(14, 106, y) : under(14, 38, y) + under(82, 106, y)))
    .join(""),
  // A closed cloth.
  noPermission: [18, 24, 30, 36, 42, 48, 54].map((y) => under(14, 106, y)).join(""),
  // A thread that has come apart.
  offline: under(14, 48, 54) + under(72, 106, 54) + under(14, 40, 46) + under(80, 106, 46),
  // A thread out of line.
  failed: `${under(14, 106, 54)}${under(14, 106, 46)}M14 38H44L52 28L66 48L74 38H106`,
};

/** The one thing in the picture that the eye goes to, in the kind's colour. */
const marks: Record<EmptyKind, string> = {
  nothing: "M64 52H92Q100 56 92 60H64Q56 56 64 52Z",
  noResult: "M60 28A10 10 0 1 0 60 48A10 10 0 1 0 60 28ZM67 46L77 56",
  noPermission: "M50 34H70V50H50ZM54 34V29A6 6 0 0 1 66 29V34",
  offline: "M50 40L56 47M70 40L64 47M50 64L56 57M70 64L64 57",
  failed: "M60 12V26M60 31V33",
};

/** A small piece of weaving, drawn from the colours of the theme. Renders an `<svg>` hidden from assistive technology. */
export function WovenPicture({ kind }: { readonly kind: EmptyKind }) {
  return (
    <svg className="saan-empty-state-picture" viewBox="0 0 120 72" width="120" height="72" aria-hidden="true">
      <path className="saan-empty-state-warp" d={warp} />
      <path className="saan-empty-state-weft" d={wefts[kind]} />
      <path className="saan-empty-state-mark" d={marks[kind]} />
    </svg>
  );
}
