/** Sorting by a column where a kit's table brings none. */
export function sorted(rows, { column, descending }) {
  const order = [...rows].sort((a, b) =>
    typeof a[column] === "number" ? a[column] - b[column] : String(a[column]).localeCompare(String(b[column]), "th"),
  );
  return descending ? order.reverse() : order;
}

export const columns = ["title", "place", "families"];
