import { Skeleton } from "@saan/ui/skeleton";
import { useWords } from "../messages/useWords.js";

/** The place of a page that is on its way. */
export function PageSkeleton() {
  const { say } = useWords();
  return (
    <div className="tool-skeleton" role="status" aria-busy="true">
      <Skeleton shape="title" label={say("tool.loading")} />
      <Skeleton lines={4} silent />
    </div>
  );
}
