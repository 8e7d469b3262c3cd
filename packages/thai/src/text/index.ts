export { foldThai, foldThaiLoose, matchesThai } from "./fold.js";
export { countGraphemes } from "./graphemes.js";
export { cleanThai } from "./invisible.js";
export { compareThai } from "./order.js";
