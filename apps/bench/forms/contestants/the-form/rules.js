import { at, put } from "../../fixture.mjs";
import { fields } from "./form.js";

const sums = fields.filter(({ sumOf }) => sumOf);
const pairs = fields.filter(({ notBefore }) => notBefore);

/** Data with its sums made, the same object when they are: for libraries that have no calculations. */
export function withSums(data) {
  let next = data;
  for (const field of sums) {
    const sum = sumOf(field, data);
    if (at(data, field.path) === sum) continue;
    if (next === data) next = { ...data };
    put(next, field.path, sum);
  }
  return next;
}

/** What a calculated field has to hold; nothing while none of its parts is a number. */
export function sumOf({ sumOf: parts }, data) {
  const given = parts.map((part) => at(data, part)).filter((value) => typeof value === "number");
  return given.length > 0 ? given.reduce((a, b) => a + b, 0) : undefined;
}

/** Dates that come before the one they follow. */
export function tooEarly(data) {
  return pairs.flatMap(({ path, label, notBefore }) => {
    const [end, start] = [at(data, path), at(data, notBefore)];
    return end && start && end < start ? [{ path, text: `${label}ต้องไม่ก่อนวันเริ่ม` }] : [];
  });
}
