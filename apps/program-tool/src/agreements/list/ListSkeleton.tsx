import { useWords } from "../../messages/useWords.js";
import { ListFilters } from "./ListFilters.js";
import { ListHead } from "./ListHead.js";
import { wholeList } from "./list-state.js";
import "./list.css";

const rows = ["a", "b", "c", "d"];

/** The list before its first answer: everything in its place, so that nothing jumps when the agreements come. */
export function ListSkeleton() {
  const { say } = useWords();
  return (
    <div aria-busy="true">
      <p className="saan-visually-hidden" role="status">
        {say("tool.loading")}
      </p>
      <ListHead />
      <div inert>
        <ListFilters state={wholeList} onChange={() => undefined} />
        <div className="list-count">
          <div className="tool-skeleton-line" data-size="word" />
        </div>
        <div className="list-rows">
          {rows.map((row) => (
            <div key={row} className="list-row">
              <div className="tool-skeleton-line" data-size="half" />
              <div className="tool-skeleton-line" data-size="title" />
              <div className="tool-skeleton-line" />
              <div className="tool-skeleton-line" data-size="half" />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
