/** @typedef {import("../measured.d.ts").Words} Words */

/**
 * A text and what it says: a date as ISO 8601, or `undefined` where it says none, and why. The two formats are how an
 * application would describe the text to libraries that want it described: with day.js's letters, and with Unicode's.
 * @typedef {{ text: string, right?: string, why?: Words, dayjs: string, unicode: string }} DateRow
 */

/** Texts that say no date, and one of the same form that does: who cannot read that one has not refused, but failed. */
export const likeOf = new Map([
  ["29/02/2562", { text: "19/07/2562", right: "2019-07-19" }],
  ["31/02/2563", { text: "19/07/2562", right: "2019-07-19" }],
  ["1 ก.พ. 2483", { text: "19 ก.ค. 2562", right: "2019-07-19" }],
]);

const NUMERIC = { dayjs: "DD/MM/YYYY", unicode: "dd/MM/yyyy" };
const SHORT_NAMES = { dayjs: "D MMM YYYY", unicode: "d MMM yyyy" };
const FULL_NAMES = { dayjs: "D MMMM YYYY", unicode: "d MMMM yyyy" };

const noSuchDay = { en: "no such day", th: "ไม่มีวันนี้" };
const noSuchMonth = { en: "no such month", th: "ไม่มีเดือนนี้" };
const noYear = { en: "no year", th: "ไม่บอกปี" };

/** Dates as documents and people write them. @type {readonly DateRow[]} */
export const rows = [
  { text: "19/07/2562", right: "2019-07-19", ...NUMERIC },
  { text: "19 ก.ค. 2562", right: "2019-07-19", ...SHORT_NAMES },
  { text: "2 พฤศจิกายน 2553", right: "2010-11-02", ...FULL_NAMES },
  { text: "๑๙ ก.ค. ๒๕๖๒", right: "2019-07-19", ...SHORT_NAMES },
  { text: "19 กรก\u200Bฎาคม 2562", right: "2019-07-19", ...FULL_NAMES },
  { text: "5 ก.ค. พ.ศ. 2567", right: "2024-07-05", dayjs: "D MMM [พ.ศ.] YYYY", unicode: "d MMM 'พ.ศ.' yyyy" },
  { text: "วันที่ 5 กรกฎาคม 2567", right: "2024-07-05", dayjs: "[วันที่] D MMMM YYYY", unicode: "'วันที่' d MMMM yyyy" },
  {
    text: "วันศุกร์ที่ 19 กรกฎาคม พ.ศ. 2562",
    right: "2019-07-19",
    dayjs: "[วันศุกร์ที่] D MMMM [พ.ศ.] YYYY",
    unicode: "'วันศุกร์ที่' d MMMM 'พ.ศ.' yyyy",
  },
  { text: "16 มี.ค.63", right: "2020-03-16", dayjs: "D MMMYY", unicode: "d MMMyy" },
  { text: "19-7-62", right: "2019-07-19", dayjs: "D-M-YY", unicode: "d-M-yy" },
  { text: "29/02/2563", right: "2020-02-29", ...NUMERIC },
  { text: "29/02/2562", why: noSuchDay, ...NUMERIC },
  { text: "31/02/2563", why: noSuchDay, ...NUMERIC },
  { text: "11 ก.พ. 2020", right: "2020-02-11", ...SHORT_NAMES },
  { text: "2562-07-19", right: "2019-07-19", dayjs: "YYYY-MM-DD", unicode: "yyyy-MM-dd" },
  { text: "1 ก.พ. 2482", right: "1940-02-01", ...SHORT_NAMES },
  { text: "1 ก.พ. 2483", why: noSuchMonth, ...SHORT_NAMES },
  { text: "มีค 63", right: "2020-03", dayjs: "MMM YY", unicode: "MMM yy" },
  {
    text: "ปลายเดือนสิงหาคม 2563",
    right: "2020-08 late-month",
    dayjs: "[ปลายเดือน]MMMM YYYY",
    unicode: "'ปลายเดือน'MMMM yyyy",
  },
  { text: "กุมภา", why: noYear, dayjs: "MMMM", unicode: "MMMM" },
];
