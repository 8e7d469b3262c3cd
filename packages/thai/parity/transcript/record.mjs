/**
 * The transcript while it is written: one line for each question, `topic ⇥ question ⇥ answer`.
 * @typedef {(topic: string, question: unknown, answer: unknown) => void} Say
 */

// What an eye cannot tell from nothing, or from something else, is spelled out: a difference has to be readable.
const UNSEEN = /[\p{Control}\p{Format}\p{Surrogate}\p{Zl}\p{Zp}\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;

/** A record to say things to, and the lines said so far. */
export function startRecord() {
  /** @type {string[]} */
  const lines = [];
  /** @type {Say} */
  const say = (topic, question, answer) => {
    lines.push(`${topic}\t${shown(question)}\t${shown(answer)}`);
  };
  return { lines, say };
}

/** @param {unknown} value */
function shown(value) {
  // Object keys stand in the order in which the code sets them, which is part of what must be equal.
  const text = JSON.stringify(value) ?? String(value);
  return text.replace(UNSEEN, (found) => `\\u{${found.codePointAt(0)?.toString(16)}}`);
}

/**
 * Every combination of one entry from each list, in a fixed order.
 * @template {readonly (readonly unknown[])[]} Lists
 * @param {Lists} lists
 * @returns {{ -readonly [Index in keyof Lists]: Lists[Index][number] }[]}
 */
export function combinations(...lists) {
  /** @type {unknown[][]} */
  let rows = [[]];
  for (const list of lists) rows = rows.flatMap((row) => list.map((entry) => [...row, entry]));
  return /** @type {{ -readonly [Index in keyof Lists]: Lists[Index][number] }[]} */ (rows);
}

/**
 * At most `count` different texts, put together at random from pieces; the same ones on every engine (a linear congruential generator over 32 bits).
 * @param {{ pieces: readonly string[], count: number, longest: number, seed: number }} recipe
 */
export function randomTexts({ pieces, count, longest, seed }) {
  let state = seed;
  const next = (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const text = () => Array.from({ length: 1 + next(longest) }, () => pieces[next(pieces.length)]).join("");
  return [...new Set(Array.from({ length: count }, text))];
}
