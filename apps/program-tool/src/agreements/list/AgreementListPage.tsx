import { type LoaderFunctionArgs, useLoaderData, useNavigate, useSearchParams } from "react-router";
import { fetchAgreements } from "../../api/client.js";
import type { AgreementPage } from "../../api/contract.js";
import type { Answer } from "../../api/outcome.js";
import { FailureNotice } from "../../app/FailureNotice.js";
import { ListFilters } from "./ListFilters.js";
import { ListHead } from "./ListHead.js";
import { ListResults } from "./ListResults.js";
import { changeList, type ListState, listQuery, readListState } from "./list-state.js";
import "./list.css";

/** Asks the server for what the address says. */
export function loadAgreementList({ request }: LoaderFunctionArgs): Promise<Answer<AgreementPage>> {
  return fetchAgreements(listQuery(readListState(new URL(request.url).searchParams)), request.signal);
}

/** The register: search, filters, and one page of agreements. */
export function AgreementListPage() {
  const answer = useLoaderData<typeof loadAgreementList>();
  const [search] = useSearchParams();
  const state = readListState(search);
  const navigate = useNavigate();

  // While somebody types, Back should leave the list, not undo letters; a filter or a page is a step of its own.
  const go = (change: Partial<ListState>) => {
    const isTyping = Object.keys(change).join() === "q";
    const query = listQuery(changeList(state, change));
    navigate(query === "" ? "/" : `/?${query}`, { replace: isTyping, preventScrollReset: change.page === undefined });
  };

  return (
    <>
      <ListHead />
      <ListFilters state={state} facets={answer.ok ? answer.value.facets : undefined} onChange={go} />
      {answer.ok ? (
        <ListResults
          state={state}
          page={answer.value}
          onClear={() => navigate("/")}
          onPage={(to) => go({ page: to })}
        />
      ) : (
        <FailureNotice failure={answer.failure} />
      )}
    </>
  );
}
