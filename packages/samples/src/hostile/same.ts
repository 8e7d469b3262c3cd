/** Whether two answers are the same: values, kinds of values, keys and the order of keys. Answers hold no cycles. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return Object.is(one, other);
  }
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key, at) => key === others[at] && isSame(one[key as keyof object], other[key as keyof object]))
  );
}

/** Whether a value is made anew of plain objects and lists: it shares none with what it was read from, and no ancestors. */
export function isFresh(value: unknown, input: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  const prototype = Object.getPrototypeOf(value);
  if (value === input || prototype !== (Array.isArray(value) ? Array.prototype : Object.prototype)) return false;
  const from = input as Readonly<Record<string, unknown>>;
  return Object.entries(value).every(([key, part]) => isFresh(part, from[key]));
}
