import { formatThaiNumber } from "@saan/thai/numbers";
import { Button } from "@saan/ui/button";
import { Pagination } from "@saan/ui/pagination";
import { ThaiText } from "@saan/ui/thai-text";
import { FileUp, Plus } from "lucide-react";
import { useLoaderData, useNavigate, useSearchParams } from "react-router";
import { ListSearch } from "../../agreements/list/ListSearch.js";
import type { RecordList } from "../../api/contract.js";
import type { Answer } from "../../api/outcome.js";
import { ButtonLink } from "../../app/ButtonLink.js";
import { FailureNotice } from "../../app/FailureNotice.js";
import { PageTitle } from "../../app/PageTitle.js";
import { useFocusOnPageChange } from "../../app/useFocusOnPageChange.js";
import { useWords } from "../../messages/useWords.js";
import { type Registered, registerPaths } from "../kinds/registered.js";
import { isNarrowed, type ListSearchState, listSearchQuery, readListSearch, wholeList } from "./list-search.js";
import { RecordFilter } from "./RecordFilter.js";
import { RecordTable } from "./RecordTable.js";
import "../../agreements/list/list.css";
import "./record-list.css";

export interface RecordListPageProps<T> {
  readonly kind: Registered<T>;
}

/** The list of one kind of the register: a search, filters, one page of records as a table, and the ways to add some. */
export function RecordListPage<T>({ kind }: RecordListPageProps<T>) {
  const { say } = useWords();
  const answer = useLoaderData<Answer<RecordList<T>>>();
  const [search] = useSearchParams();
  const state = readListSearch(search);
  const navigate = useNavigate();
  const address = `/${registerPaths[kind.kind]}`;
  const go = (next: ListSearchState) => {
    const query = listSearchQuery(next);
    const isTyping = next.page === state.page;
    // While somebody types, Back should leave the list, not undo letters.
    navigate(query === "" ? address : `${address}?${query}`, { replace: isTyping, preventScrollReset: isTyping });
  };
  return (
    <>
      <div className="list-head">
        <div>
          <PageTitle title={say(`${kind.kind}.list`)} />
          <p className="tool-lead">
            <ThaiText>{say(`${kind.kind}.lead`)}</ThaiText>
          </p>
        </div>
        <span className="tool-actions">
          <ButtonLink to={`${address}/new`} variant="primary" icon={<Plus />}>
            {say(`${kind.kind}.add`)}
          </ButtonLink>
          <ButtonLink to={`${address}/import`} icon={<FileUp />}>
            {say("records.import")}
          </ButtonLink>
        </span>
      </div>
      <div className="list-filters">
        <ListSearch text={state.q} hint={say(`${kind.kind}.hint`)} onSearch={(q) => go({ ...state, q, page: 1 })} />
      </div>
      <RecordFilter kind={kind} asked={state.filter} onAsk={(filter) => go({ ...state, filter, page: 1 })} />
      {answer.ok ? (
        <Results kind={kind} state={state} list={answer.value} onGo={go} />
      ) : (
        <FailureNotice failure={answer.failure} />
      )}
    </>
  );
}

interface ResultsProps<T> extends RecordListPageProps<T> {
  readonly state: ListSearchState;
  readonly list: RecordList<T>;
  onGo(state: ListSearchState): void;
}

function Results<T>({ kind, state, list, onGo }: ResultsProps<T>) {
  const { say } = useWords();
  const { page, pageSize, total } = list;
  const heading = useFocusOnPageChange(page, listSearchQuery({ ...state, page: 1 }));
  const narrowed = isNarrowed(state);
  const pageCount = Math.ceil(total / pageSize);
  const clear = () => {
    // The button goes with what it clears: the focus must not be lost with it.
    heading.current?.focus({ preventScroll: true });
    onGo(wholeList);
  };
  return (
    <section className="record-list" aria-labelledby="record-list">
      <h2 className="saan-visually-hidden" id="record-list" ref={heading} tabIndex={-1}>
        {say(`${kind.kind}.all`)}
      </h2>
      <div className="list-count">
        <p role="status">
          {say(`${kind.kind}.${narrowed ? "count" : "count.all"}`, { count: formatThaiNumber(total) })}
        </p>
        {narrowed && (
          <Button variant="quiet" size="small" onClick={clear}>
            {say("records.clear")}
          </Button>
        )}
      </div>
      <RecordTable kind={kind} list={list} isNarrowed={narrowed} />
      {pageCount > 1 && (
        <Pagination
          className="list-pages"
          page={page}
          pageCount={pageCount}
          hrefOf={(to) => `/${registerPaths[kind.kind]}?${listSearchQuery({ ...state, page: to })}`}
          onPageChange={(to) => onGo({ ...state, page: to })}
        />
      )}
    </section>
  );
}
