import { RecordCardList } from "@saan/ui/record-card";
import { Skeleton } from "@saan/ui/skeleton";
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
        <div className="list-count" />
        <RecordCardList>
          {rows.map((row) => (
            <div key={row} className="saan-record-card">
              <Skeleton silent />
              <Skeleton shape="title" silent />
              <Skeleton lines={3} silent />
            </div>
          ))}
        </RecordCardList>
      </div>
    </div>
  );
}
