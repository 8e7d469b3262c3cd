import { getDatabase, preload } from "thai-address-universal";

const COUNT = 1000;

/**
 * What every contestant is asked, in one fixed order: beginnings of sub-district names, two to five letters long. The
 * names are those of a peer's database: what only ours would know is not asked. No text is asked twice, because one of the
 * contestants remembers its answers.
 * @returns {Promise<import("./contestant.d.ts").Queries>}
 */
export async function queries() {
  await preload();
  const names = [...new Set(getDatabase().map((row) => row.sub_district))].sort();
  const distinct = [...new Set(names.map((name, index) => name.slice(0, 2 + (index % 4))))];
  const step = distinct.length / (2 * COUNT);
  const chosen = Array.from({ length: 2 * COUNT }, (_, index) => distinct[Math.floor(index * step)] ?? "");
  const counted = chosen.filter((_, index) => index % 2 === 0);
  return {
    warmUp: chosen.filter((_, index) => index % 2 === 1),
    counted,
    loose: counted.filter((text) => /[แำ]/.test(text)).map(asPeopleWrite),
  };
}

/**
 * A beginning as phones, scanners and pasted documents give it: `เเ` (two letters) for `แ`, the two-part `ํา` for `ำ`.
 * It looks the same.
 * @param {string} text
 */
function asPeopleWrite(text) {
  return text.replaceAll("แ", "เเ").replaceAll("ำ", "\u0E4D\u0E32");
}
