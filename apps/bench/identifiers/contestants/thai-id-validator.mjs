import isValidThaiID from "thai-id-validator";

/** @type {import("./contestant.d.ts").ReadId} */
export function citizen(text) {
  return isValidThaiID(text) ? text : undefined;
}
