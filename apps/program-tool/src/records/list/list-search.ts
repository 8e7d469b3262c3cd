/** What a list of the register shows: the whole of it stands in the address. */
export interface ListSearchState {
  readonly q: string;
  /** From 1. */
  readonly page: number;
}

const PAGE = /^[1-9]\d{0,5}$/;
const LONGEST_SEARCH = 200;

/** Reads the list's part of an address; what is no page is the first. */
export function readListSearch(search: URLSearchParams): ListSearchState {
  const page = search.get("page") ?? "";
  return { q: (search.get("q") ?? "").slice(0, LONGEST_SEARCH), page: PAGE.test(page) ? Number(page) : 1 };
}

/** The address of a state, and the query to ask the server: only what differs from the whole list. */
export function listSearchQuery({ q, page }: ListSearchState): string {
  const search = new URLSearchParams();
  if (q.trim() !== "") search.set("q", q);
  if (page > 1) search.set("page", String(page));
  return search.toString();
}
