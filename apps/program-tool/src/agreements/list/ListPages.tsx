import { Pagination } from "@saan/ui/pagination";
import { changeList, type ListState, listQuery } from "./list-state.js";

export interface ListPagesProps {
  readonly state: ListState;
  readonly pageCount: number;
  onPage(page: number): void;
}

/** The way through the pages of the list, each with its address. Nothing when everything is on one. */
export function ListPages({ state, pageCount, onPage }: ListPagesProps) {
  if (pageCount <= 1) return null;
  return (
    <Pagination
      className="list-pages"
      page={state.page}
      pageCount={pageCount}
      hrefOf={(page) => `/?${listQuery(changeList(state, { page }))}`}
      onPageChange={onPage}
    />
  );
}
