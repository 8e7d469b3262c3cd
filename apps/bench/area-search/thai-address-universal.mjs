import { searchAddressBySubDistrict } from "thai-address-universal";

/** @type {import("./contestant.d.ts").Open} */
export async function open() {
  return async (text, limit) => (await searchAddressBySubDistrict(text, limit)).length;
}
