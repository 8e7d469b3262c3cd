import { quantity } from "../field/quantity.js";

const BAHT = "บาท";

/**
 * An amount of money: a quantity whose unit is บาท, so that amounts can be added up. "3.5 ล้านบาท" is 3500000 บาท with its
 * words in `asStated`. Its own issue: `not-in-baht`. IATI, OCDS and 360Giving call the currency THB.
 */
export const bahtAmount = quantity.check((payload) => {
  const { unit } = payload.value;
  if (unit === BAHT) return;
  payload.issues.push({ code: "custom", params: { code: "not-in-baht", unit }, input: payload.value, path: [] });
});
