/** A module of its own: fetched only when something else than figures was typed. */
export { parseStatedCount as readStated } from "@saan/thai/numbers";
