/** Where a key moves the focus in a menu of `count` items, from `now` (−1 for none); nothing for a key that does not. */
export function nextByKey(key: string, now: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === "ArrowDown") return (now + 1) % count;
  if (key === "ArrowUp") return (now <= 0 ? count : now) - 1;
  return undefined;
}

const folded = (text: string) => text.normalize("NFC").trim().toLocaleLowerCase();

/**
 * The item that begins with the typed letters, the next one first; one letter typed again and again walks through all that
 * begin with it. Thai is matched as it is typed: เ, แ, โ, ใ and ไ come before their consonant.
 */
export function nextByText(typed: string, now: number, items: readonly string[]): number | undefined {
  const letters = [...folded(typed)];
  const again = letters.length > 1 && letters.every((letter) => letter === letters[0]);
  const wanted = again ? (letters[0] ?? "") : letters.join("");
  // While a word grows, the item that it has found may go on being it.
  const first = letters.length === 1 || again ? now + 1 : Math.max(0, now);
  for (let step = 0; step < items.length; step += 1) {
    const index = (first + step) % items.length;
    if (folded(items[index] ?? "").startsWith(wanted)) return index;
  }
  return undefined;
}
