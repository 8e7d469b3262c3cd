const ENOUGH = 0.5;

/** Says whom somebody may have meant by a name that is none: " There is visits.*.on."; nothing where no name is like it. */
export function nearbyNames(name: string, names: Iterable<string>): string {
  const others = [...new Set(names)].filter((known) => known !== "" && known !== name);
  // A path that ends the same is the whole of it.
  const whole = others.filter((known) => lastOf(known) === lastOf(name));
  const meant = whole.length > 0 ? whole : mostLike(name, others);
  return meant.length === 0 ? "" : ` There is ${meant.slice(0, 3).join(", ")}.`;
}

function mostLike(name: string, names: readonly string[]): readonly string[] {
  const asked = pairsOf(name);
  return names
    .map((known) => ({ known, likeness: likeness(asked, pairsOf(known)) }))
    .filter(({ likeness }) => likeness >= ENOUGH)
    .sort((one, other) => other.likeness - one.likeness)
    .map(({ known }) => known);
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function pairsOf(name: string): readonly string[] {
  const letters = name.toLowerCase();
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
}

/** From 0 to 1, by the pairs of letters that two names share: twice what both have, of what each has (Sørensen and Dice). */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  let shared = 0;
  for (const pair of one) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / Math.max(1, one.length + other.length);
}
