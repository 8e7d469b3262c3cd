/** Whose eyes: all three cones, or one kind missing (protanopia, deuteranopia, tritanopia). */
export type Eye = "all" | "no-red" | "no-green" | "no-blue";

type Triple = readonly [number, number, number];

// Machado, Oliveira and Fernandes 2009, severity 1.0, in linear RGB.
const EYES: Readonly<Record<Eye, readonly [Triple, Triple, Triple]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "no-red": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "no-green": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "no-blue": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (row: Triple, [x, y, z]: Triple) => row[0] * x + row[1] * y + row[2] * z;
const within = (value: number) => Math.min(1, Math.max(0, value));

function each(rows: readonly [Triple, Triple, Triple], colour: Triple, then: (value: number) => number): Triple {
  return [then(dot(rows[0], colour)), then(dot(rows[1], colour)), then(dot(rows[2], colour))];
}

function linear(colour: string, start: number): number {
  const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** A colour `#rrggbb` as an eye sees it, in OKLab (Ottosson 2020), where equal distances look equally far apart. */
export function seenBy(eye: Eye, colour: string): Triple {
  const seen = each(EYES[eye], [linear(colour, 1), linear(colour, 3), linear(colour, 5)], within);
  const cones = each(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    seen,
    Math.cbrt,
  );
  return each(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
    (value) => value,
  );
}
