import { formatThaiNumber } from "@saan/thai/numbers";
import { Button } from "@saan/ui/button";
import { EmptyState } from "@saan/ui/empty-state";
import { RecordCardList } from "@saan/ui/record-card";
import { Plus } from "lucide-react";
import type { AgreementPage } from "../../api/contract.js";
import { ButtonLink } from "../../app/ButtonLink.js";
import { useFocusOnPageChange } from "../../app/useFocusOnPageChange.js";
import { useWords } from "../../messages/useWords.js";
import { AgreementItem } from "./AgreementItem.js";
import { ListPages } from "./ListPages.js";
import { isNarrowed, type ListState, listQuery } from "./list-state.js";

export interface ListResultsProps {
  readonly state: ListState;
  readonly page: AgreementPage;
  onClear(): void;
  onPage(page: number): void;
}

/** What was found, or why nothing was and what to do about it. */
export function ListResults({ state, page, onClear, onPage }: ListResultsProps) {
  const { say } = useWords();
  const heading = useFocusOnPageChange(page.page, listQuery({ ...state, page: 1 }));
  const narrowed = isNarrowed(state);
  const clear = () => {
    // The button goes with what it clears: the focus must not be lost with it.
    heading.current?.focus({ preventScroll: true });
    onClear();
  };
  return (
    <section aria-labelledby="list-results">
      <h2 className="saan-visually-hidden" id="list-results" ref={heading} tabIndex={-1}>
        {say("list.results")}
      </h2>
      <div className="list-count">
        <p role="status">
          {say(narrowed ? "list.count" : "list.count.all", { count: formatThaiNumber(page.total) })}
          {page.match === "loose" && page.total > 0 && ` ${say("list.loose")}`}
        </p>
        {narrowed && page.rows.length > 0 && (
          <Button variant="quiet" size="small" onClick={clear}>
            {say("list.clear")}
          </Button>
        )}
      </div>
      {page.rows.length > 0 ? (
        <RecordCardList>
          {page.rows.map((row) => (
            <AgreementItem key={row.id} row={row} />
          ))}
        </RecordCardList>
      ) : (
        <Nothing page={page} narrowed={narrowed} onClear={clear} />
      )}
      <ListPages state={state} pageCount={Math.ceil(page.total / page.pageSize)} onPage={onPage} />
    </section>
  );
}

function Nothing({ page, narrowed, onClear }: Pick<ListResultsProps, "page" | "onClear"> & { narrowed: boolean }) {
  const { say } = useWords();
  if (page.total > 0) {
    const toFirst = <ButtonLink to="?">{say("list.beyond.first")}</ButtonLink>;
    return <EmptyState kind="noResult" title={say("list.beyond")} action={toFirst} />;
  }
  if (narrowed) {
    return (
      <EmptyState
        kind="noResult"
        title={say("list.none")}
        action={<Button onClick={onClear}>{say("list.clear")}</Button>}
      >
        {say("list.none.body")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={say("list.empty")}
      action={
        <ButtonLink to="/agreements/new" variant="primary" icon={<Plus />}>
          {say("list.add")}
        </ButtonLink>
      }
    >
      {say("list.empty.body")}
    </EmptyState>
  );
}
