import isIdentityCard from "validator/lib/isIdentityCard.js";

/** @type {import("./contestant.d.ts").ReadId} */
export function citizen(text) {
  return isIdentityCard(text, "TH") ? text : undefined;
}
