import { foldThai } from "@saan/thai/text";
import { whileIdle } from "../part/whileIdle.js";
import { cellText } from "./cellText.js";
import { type AnyColumn, cellValue } from "./column.js";
import { compareStated, createSorter, type EngineMaker, type Entry, type Group } from "./engine.js";
import { holdsWords, passes, searchWords } from "./foundBy.js";
import { type Comparable, compareBy } from "./order.js";

/** Rows with the same words in a column, in the order of its values. */
function groupsOf(entries: readonly Entry[], column: AnyColumn, wordsOf: (row: unknown) => string, sorted: boolean) {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const label = wordsOf(entry.row);
    const group = groups.get(label);
    if (group) group.push(entry);
    else groups.set(label, [entry]);
  }
  const list = [...groups].map(([label, own]) => ({ group: { key: label, label, entries: own }, first: own[0] }));
  // A column that was sorted by hand has its groups in that order already.
  if (sorted) return list.map(({ group }) => group);
  const values = new Map<Group, Comparable | undefined>(
    list.map(({ group, first }) => [group, first && cellValue(column, first.row)]),
  );
  const compare = compareBy(column.kind, () => values.values());
  return list.map(({ group }) => group).sort((a, b) => compareStated(values.get(a), values.get(b), compare));
}

/** Rows folded in one go while nothing waits: a millisecond or so. */
const atOnce = 300;
const warming = ["ก"];

/** Searches, filters, sorts and groups. Sorting comes first and is remembered: a key in the search box sorts nothing. */
export const createFinder: EngineMaker = (source) => {
  const { rows, columns, words } = source;
  const sorter = createSorter(source);
  const known = new Map(columns.map((column) => [column.id, column]));
  // All columns of a row as one folded text, by the row's place: made before the first search, or by it.
  let folded: (string | undefined)[] | undefined;
  const foldedOf = (row: unknown, at: number) => {
    folded ??= new Array(rows.length);
    const text = folded[at] ?? foldThai(columns.map((column) => cellText(column, row, words)).join(" "));
    folded[at] = text;
    return text;
  };
  let ahead = 0;
  return {
    prepare() {
      return whileIdle(() => {
        const to = Math.min(ahead + atOnce, rows.length);
        // Searched in as well, so that the first key finds a search that the browser has made fast already.
        for (; ahead < to; ahead += 1) holdsWords(foldedOf(rows[ahead], ahead), warming);
        return ahead < rows.length;
      });
    },
    arrange(query) {
      const asked = searchWords(query.search);
      const filters = Object.entries(query.filters).flatMap(([id, filter]) => {
        const column = known.get(id);
        return column ? [{ column, filter }] : [];
      });
      const sorted = sorter.arrange(query).entries;
      const passing = (entry: Entry) =>
        (asked.length === 0 || holdsWords(foldedOf(entry.row, entry.at), asked)) &&
        filters.every(({ column, filter }) =>
          passes(filter, cellValue(column, entry.row), cellText(column, entry.row, words)),
        );
      const found = asked.length > 0 || filters.length > 0 ? sorted.filter(passing) : sorted;
      const by = query.groupBy === null ? undefined : known.get(query.groupBy);
      if (!by) return { entries: found, groups: undefined };
      const byHand = query.sort.some(({ column }) => column === by.id);
      const groups = groupsOf(found, by, (row) => cellText(by, row, words), byHand);
      return { entries: groups.flatMap(({ entries }) => entries), groups };
    },
  };
};
