import type { SchemaFilterValue } from "@saan/ui/schema-table";
import { filterText, readFilter } from "./asked-filter.js";

/** What a list of the register shows: the whole of it stands in the address. */
export interface ListSearchState {
  readonly q: string;
  /** What is asked of single fields. */
  readonly filter: SchemaFilterValue;
  /** From 1. */
  readonly page: number;
}

export const wholeList: ListSearchState = { q: "", filter: {}, page: 1 };

const PAGE = /^[1-9]\d{0,5}$/;
const LONGEST_SEARCH = 200;

/** Reads the list's part of an address; what is no page is the first, and what is no filter asks for nothing. */
export function readListSearch(search: URLSearchParams): ListSearchState {
  const page = search.get("page") ?? "";
  return {
    q: (search.get("q") ?? "").slice(0, LONGEST_SEARCH),
    filter: readFilter(search.get("filter") ?? "") ?? {},
    page: PAGE.test(page) ? Number(page) : 1,
  };
}

/** The address of a state, and the query to ask the server: only what differs from the whole list. */
export function listSearchQuery({ q, filter, page }: ListSearchState): string {
  const search = new URLSearchParams();
  if (q.trim() !== "") search.set("q", q);
  if (isAsked(filter)) search.set("filter", filterText(filter));
  if (page > 1) search.set("page", String(page));
  return search.toString();
}

/** Whether anything is searched for or asked. */
export function isNarrowed({ q, filter }: ListSearchState): boolean {
  return q.trim() !== "" || isAsked(filter);
}

function isAsked(filter: SchemaFilterValue): boolean {
  return Object.keys(filter).length > 0;
}
