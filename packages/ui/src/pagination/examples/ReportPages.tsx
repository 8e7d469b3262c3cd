import { Pagination } from "@saan/ui/pagination";

/** Fourteen pages of reports, each with an address of its own. */
export function ReportPages() {
  return <Pagination pageCount={14} defaultPage={2} hrefOf={(page) => `#reports-${page}`} jump />;
}
