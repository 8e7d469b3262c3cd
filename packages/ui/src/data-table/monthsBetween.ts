/** More months than these, and a list of years is easier to find one in. */
const mostMonths = 72;

/** The months from the first to the last of some ISO dates, or the years where the months would be too many to list. */
export function monthsBetween(dates: readonly string[]): readonly string[] {
  let first: string | undefined;
  let last: string | undefined;
  for (const date of dates) {
    if (!/^\d{4}(-|$)/.test(date)) continue;
    const [from, to] = date.length < 7 ? [`${date}-01`, `${date}-12`] : [date.slice(0, 7), date.slice(0, 7)];
    if (first === undefined || from < first) first = from;
    if (last === undefined || to > last) last = to;
  }
  if (first === undefined || last === undefined) return [];
  const count = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
  const [start, end] = [count(first), count(last)];
  const year = (months: number) => String(Math.floor(months / 12)).padStart(4, "0");
  if (end - start >= mostMonths) {
    const years = Math.floor(end / 12) - Math.floor(start / 12) + 1;
    return Array.from({ length: years }, (_, at) => year(start + at * 12));
  }
  return Array.from({ length: end - start + 1 }, (_, at) => {
    const month = start + at;
    return `${year(month)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
