const MOST_LISTED = 20;

/** Names for a message: all of them, unless they are too many to be read. */
export function listed(names: Iterable<string>): string {
  const all = [...names];
  const more = all.length > MOST_LISTED ? ` and ${all.length - MOST_LISTED} more` : "";
  return all.slice(0, MOST_LISTED).join(", ") + more;
}
