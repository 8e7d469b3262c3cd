/** @typedef {import("./measured.d.ts").Judged} Judged */

/**
 * Judges an answer beside the right one. An answer of `undefined` is the contestant's way to say that it does not know; the
 * right answer is `undefined` where nothing certain can be said.
 * @param {string | undefined} answer
 * @param {string | undefined} right
 * @param {boolean} able it reads texts of this form at all: refusing what one cannot read anyway is no merit
 * @returns {Judged}
 */
export function judge(answer, right, able = true) {
  if (answer !== right) return answer === undefined ? { verdict: "cannot" } : { verdict: "wrong", answer };
  return { verdict: right === undefined && !able ? "cannot" : "right" };
}

/**
 * The answer, or `undefined` when it was an exception: a library that throws says that it does not know.
 * @template T
 * @param {() => T} ask
 */
export function answerOf(ask) {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
