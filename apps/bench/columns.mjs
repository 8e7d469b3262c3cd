/** @typedef {import("./measured.d.ts").Column} Column */

/** A column that is the same on every machine; with `decimals` one of numbers. @returns {Column} */
export function exact(/** @type {string} */ en, th = en, /** @type {number | undefined} */ decimals = undefined) {
  return { title: { th, en }, kind: "exact", ...(decimals === undefined ? {} : { decimals }) };
}

/** A column of numbers that change from run to run. @returns {Column} */
export function measured(/** @type {string} */ en, /** @type {string} */ th, decimals = 0) {
  return { title: { th, en }, kind: "measured", decimals };
}

export const library = exact("library", "ไลบรารี");
export const timesPerSecond = measured("per second", "ครั้งต่อวินาที");
export const gzipped = measured("gzip kB", "ขนาด gzip (kB)", 1);

/** One column for each contestant, under its own name. @param {readonly { name: string }[]} contestants */
export function columnsOf(contestants) {
  return contestants.map(({ name }) => exact(name));
}
