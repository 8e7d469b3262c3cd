import { loadAreas } from "@saan/areas/areas";
import database from "thai-address-database";
import {
  searchAddressByDistrict,
  searchAddressByPostalCode,
  searchAddressByProvince,
  searchAddressBySubDistrict,
  setEngMode,
  splitAddress,
} from "thai-address-universal";

const LIMIT = 20;
const LATIN = /[a-z]/i;

/**
 * One box to type into, as an application would make it of each library with all that the library has: what it finds, best
 * first, each from the smallest name to the widest: `แม่กา เมืองพะเยา พะเยา`.
 * @typedef {(text: string) => Promise<string[]>} Box
 */

/** @type {Box} */
async function saan(text) {
  const areas = await loadAreas();
  return (await areas.find(text, { limit: LIMIT })).map((area) => {
    const line = [];
    for (let at = /** @type {typeof area | undefined} */ (area); at; at = areas.parent(at.code)) line.push(at.th);
    return line.join(" ");
  });
}

/** Its four searches, one for each field, and its reader of whole addresses. @type {Box} */
async function thaiAddressDatabase(text) {
  const { searchAddressByAmphoe, searchAddressByDistrict, searchAddressByProvince, searchAddressByZipcode } = database;
  const searches = [searchAddressByDistrict, searchAddressByAmphoe, searchAddressByProvince, searchAddressByZipcode];
  const found = searches.flatMap((search) => search(text, LIMIT));
  // It wants a space in front of the postcode and a name in front of that.
  const whole = found.length === 0 ? database.splitAddress(text) : null;
  return [...found, ...(whole ? [whole] : [])].map(
    ({ district, amphoe, province }) => `${district} ${amphoe} ${province}`,
  );
}

/** The same of this one, in the language of the text. @type {Box} */
async function thaiAddressUniversal(text) {
  const english = LATIN.test(text);
  await setEngMode(english);
  const searches = [
    searchAddressBySubDistrict,
    searchAddressByDistrict,
    searchAddressByProvince,
    searchAddressByPostalCode,
  ];
  const found = (await Promise.all(searches.map((search) => search(text, LIMIT)))).flat();
  const whole = found.length === 0 ? await splitAddress(text) : null;
  await setEngMode(false);
  return [...found, ...(whole ? [whole] : [])].map((row) => `${row.sub_district} ${row.district} ${row.province}`);
}

/** @type {readonly { name: string, find: Box }[]} */
export const boxes = [
  { name: "@saan/areas", find: saan },
  { name: "thai-address-universal", find: thaiAddressUniversal },
  { name: "thai-address-database", find: thaiAddressDatabase },
];
