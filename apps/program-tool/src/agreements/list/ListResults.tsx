import { formatThaiNumber } from "@saan/thai/numbers";
import { Button } from "@saan/ui/button";
import { Plus } from "lucide-react";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { AgreementPage } from "../../api/contract.js";
import { ButtonLink } from "../../app/ButtonLink.js";
import { useWords } from "../../messages/useWords.js";
import { AgreementItem } from "./AgreementItem.js";
import { isNarrowed, type ListState } from "./list-state.js";
import { Pages } from "./Pages.js";

export interface ListResultsProps {
  readonly state: ListState;
  readonly page: AgreementPage;
  onClear(): void;
}

/** What was found, or why nothing was and what to do about it. */
export function ListResults({ state, page, onClear }: ListResultsProps) {
  const { say } = useWords();
  const heading = useFocusOnPageChange(page.page);
  const narrowed = isNarrowed(state);
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
          <Button variant="quiet" size="small" onClick={onClear}>
            {say("list.clear")}
          </Button>
        )}
      </div>
      {page.rows.length > 0 ? (
        <ul className="list-rows">
          {page.rows.map((row) => (
            <AgreementItem key={row.id} row={row} />
          ))}
        </ul>
      ) : (
        <Nothing page={page} narrowed={narrowed} onClear={onClear} />
      )}
      <Pages state={state} total={page.total} pageSize={page.pageSize} />
    </section>
  );
}

function Nothing({ page, narrowed, onClear }: Pick<ListResultsProps, "page" | "onClear"> & { narrowed: boolean }) {
  const { say } = useWords();
  if (page.total > 0) {
    return (
      <div className="tool-state">
        <p className="tool-state-title">{say("list.beyond")}</p>
        <Link to="?">{say("list.beyond.first")}</Link>
      </div>
    );
  }
  return (
    <div className="tool-state saan-weave">
      <p className="tool-state-title">{say(narrowed ? "list.none" : "list.empty")}</p>
      <p>{say(narrowed ? "list.none.body" : "list.empty.body")}</p>
      {narrowed ? (
        <Button onClick={onClear}>{say("list.clear")}</Button>
      ) : (
        <ButtonLink to="/agreements/new" variant="primary" icon={<Plus />}>
          {say("list.add")}
        </ButtonLink>
      )}
    </div>
  );
}

/** Another page of the list begins at its heading, for the eye (the router scrolls) and for a screen reader alike. */
function useFocusOnPageChange(page: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(page);
  useEffect(() => {
    if (last.current !== page) heading.current?.focus({ preventScroll: true });
    last.current = page;
  }, [page]);
  return heading;
}
