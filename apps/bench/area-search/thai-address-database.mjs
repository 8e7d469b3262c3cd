import { searchAddressByDistrict } from "thai-address-database";

/** @type {import("./contestant.d.ts").Open} */
export async function open() {
  // What it calls a district is the sub-district.
  return (text, limit) => searchAddressByDistrict(text, limit).length;
}
