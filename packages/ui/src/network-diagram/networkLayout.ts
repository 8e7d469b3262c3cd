import { round } from "../chart/round.js";

/** A point in the drawing's own units: its middle is 0, 0. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many parties a ring holds before the next one begins around it. */
const FIRST_RING = 12;
const RING_GAP = 44;
const FIRST_RADIUS = 96;

/**
 * Where so many parties stand around the middle, clockwise from the top, in rings that grow so that no two touch.
 *
 * @returns the points in order, and the radius within which all of them lie
 */
export function networkLayout(count: number): { readonly points: readonly Point[]; readonly radius: number } {
  const points: Point[] = [];
  let ring = 0;
  let radius = FIRST_RADIUS;
  while (points.length < count) {
    radius = FIRST_RADIUS + ring * RING_GAP;
    const room = Math.floor((FIRST_RING * radius) / FIRST_RADIUS);
    const here = Math.min(room, count - points.length);
    // Every other ring is turned by half a step, so that its lines pass between the parties of the ring inside.
    const turn = ring % 2 === 0 ? 0 : Math.PI / room;
    for (let at = 0; at < here; at += 1) {
      const angle = (at / here) * 2 * Math.PI - Math.PI / 2 + turn;
      points.push({ x: round(Math.cos(angle) * radius), y: round(Math.sin(angle) * radius) });
    }
    ring += 1;
  }
  return { points, radius };
}
