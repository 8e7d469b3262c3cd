import bahtrext from "bahtrext";

/**
 * Asked as suits it best: as text, negatives allowed, เอ็ด as the rule wants it.
 * @param {number | string} amount
 * @returns {string | undefined}
 */
export function bahtText(amount) {
  return bahtrext.NEG(String(amount), true);
}
