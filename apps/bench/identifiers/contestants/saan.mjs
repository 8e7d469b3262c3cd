import { readCitizenId, readJuristicId } from "@saan/thai/identifiers";

/** @type {import("./contestant.d.ts").ReadId} */
export function citizen(text) {
  const result = readCitizenId(text);
  return result.kind === "citizen-id" ? result.value : undefined;
}

/** @type {import("./contestant.d.ts").ReadId} */
export function juristic(text) {
  const result = readJuristicId(text);
  return result.kind === "juristic-id" ? result.value : undefined;
}
