/** Two figures after the point: the same on every machine, so that a server and a browser draw the same. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
