import { notStated } from "../../api/contract.js";

/** What the list shows: the whole of it stands in the address, so that a link or Back brings it again. */
export interface ListState {
  readonly q: string;
  /** Two-digit code, `none` for agreements that state none, "" for all. */
  readonly province: string;
  /** Buddhist era in figures, `none`, or "" for all. */
  readonly fiscalYear: string;
  /** From 1. */
  readonly page: number;
}

export const wholeList: ListState = { q: "", province: "", fiscalYear: "", page: 1 };

// The server refuses what does not look like this; an address that was typed wrong should still open the list.
const PROVINCE = /^\d{2}$/;
const FISCAL_YEAR = /^2[4-9]\d{2}$/;
const PAGE = /^[1-9]\d{0,5}$/;
const LONGEST_SEARCH = 200;

/** Reads the list's part of an address. What is no province, year or page is left out. */
export function readListState(search: URLSearchParams): ListState {
  const province = search.get("province") ?? "";
  const fiscalYear = search.get("fiscalYear") ?? "";
  const page = search.get("page") ?? "";
  return {
    q: (search.get("q") ?? "").slice(0, LONGEST_SEARCH),
    province: province === notStated || PROVINCE.test(province) ? province : "",
    fiscalYear: fiscalYear === notStated || FISCAL_YEAR.test(fiscalYear) ? fiscalYear : "",
    page: PAGE.test(page) ? Number(page) : 1,
  };
}

/** The address of a state, and the query to ask the server: only what differs from the whole list. */
export function listQuery({ q, province, fiscalYear, page }: ListState): string {
  const search = new URLSearchParams();
  if (q.trim() !== "") search.set("q", q);
  if (province !== "") search.set("province", province);
  if (fiscalYear !== "") search.set("fiscalYear", fiscalYear);
  if (page > 1) search.set("page", String(page));
  return search.toString();
}

/** The state after a choice. Another question begins at the first page again. */
export function changeList(state: ListState, change: Partial<ListState>): ListState {
  return { ...state, page: 1, ...change };
}

/** Whether anything is searched for or filtered. */
export function isNarrowed({ q, province, fiscalYear }: ListState): boolean {
  return q.trim() !== "" || province !== "" || fiscalYear !== "";
}
