// What every contestant asks about texts, dates and addresses: the same questions, so that the libraries are measured and not
// the questions.
import { isPartialIsoDate } from "@saan/thai/calendar";
import { cleanThai, graphemeCount } from "@saan/thai/text";

const WEB_ADDRESS =
  /^https?:\/\/(?:[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}-]{0,62}\.)+[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}-]{0,62}(?::\d{1,5})?(?:[/?#][^\s\p{Cc}\\]*)?$/iu;
const SUSPECT = /[\0\uD800-\uDFFF]/;
const UNFIT = /[\0\p{Surrogate}]/u;
const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A question: something visible, fit to be stored, and no longer than so many characters. @param {number} max */
export function text(max) {
  return (/** @type {string} */ value) =>
    (value.length <= max || graphemeCount(value) <= max) &&
    (/^[!-~\u0E01-\u0E5B]/.test(value) || cleanThai(value) !== "") &&
    !(SUSPECT.test(value) && UNFIT.test(value));
}

/** @type {Record<string, (value: string) => boolean>} */
export const formats = {
  "partial-iso-date": isPartialIsoDate,
  "web-address": (value) => value.length <= 2000 && WEB_ADDRESS.test(value),
  "time-of-day": (value) => TIME_OF_DAY.test(value),
};
