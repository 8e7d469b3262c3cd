import { ChevronLeft, ChevronRight } from "lucide-react";
import { ButtonLink } from "../../app/ButtonLink.js";
import { useWords } from "../../messages/useWords.js";
import { changeList, type ListState, listQuery } from "./list-state.js";

export interface PagesProps {
  readonly state: ListState;
  readonly total: number;
  readonly pageSize: number;
}

/** The way to the pages before and after. Nothing when everything is on one. */
export function Pages({ state, total, pageSize }: PagesProps) {
  const { say } = useWords();
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  const to = (page: number) => ({ search: listQuery(changeList(state, { page })) });
  return (
    <nav className="list-pages" aria-label={say("pages.label")}>
      {state.page > 1 && (
        <ButtonLink to={to(Math.min(state.page - 1, pages))} rel="prev" icon={<ChevronLeft />}>
          {say("pages.previous")}
        </ButtonLink>
      )}
      <p>{say("pages.at", { page: state.page, pages })}</p>
      {state.page < pages && (
        <ButtonLink to={to(state.page + 1)} rel="next" icon={<ChevronRight />}>
          {say("pages.next")}
        </ButtonLink>
      )}
    </nav>
  );
}
