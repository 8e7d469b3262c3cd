import { at, put } from "../../fixture.mjs";
import { fields } from "./form.js";

const sums = fields.filter(({ sumOf }) => sumOf);
const pairs = fields.filter(({ notBefore }) => notBefore);

/** Data with its sums made, the same object when they are: for libraries that have no calculations. */
export function withSums(data) {
  let next = data;
  for (const { path, sumOf } of sums) {
    const given = sumOf.map((part) => at(data, part)).filter((value) => typeof value === "number");
    const sum = given.length > 0 ? given.reduce((a, b) => a + b, 0) : undefined;
    if (at(data, path) === sum) continue;
    if (next === data) next = { ...data };
    put(next, path, sum);
  }
  return next;
}

/** Dates that come before the one they follow. */
export function tooEarly(data) {
  return pairs.flatMap(({ path, label, notBefore }) => {
    const [end, start] = [at(data, path), at(data, notBefore)];
    return end && start && end < start ? [{ path, text: `${label}ต้องไม่ก่อนวันเริ่ม` }] : [];
  });
}
