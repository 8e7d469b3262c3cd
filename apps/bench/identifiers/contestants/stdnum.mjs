import { idnr, moa } from "stdnum/lib/cjs/th/index.js";

/** @type {import("./contestant.d.ts").ReadId} */
export function citizen(text) {
  const result = idnr.validate(text);
  return result.isValid ? result.compact : undefined;
}

/** @type {import("./contestant.d.ts").ReadId} */
export function juristic(text) {
  const result = moa.validate(text);
  return result.isValid ? result.compact : undefined;
}
