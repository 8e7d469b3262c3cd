import { useWords } from "../messages/useWords.js";

/** The place of a page that is on its way. */
export function PageSkeleton() {
  const { say } = useWords();
  return (
    <div className="tool-skeleton" aria-busy="true">
      <p className="saan-visually-hidden" role="status">
        {say("tool.loading")}
      </p>
      <div className="tool-skeleton-line" data-size="title" />
      <div className="tool-skeleton-line" data-size="half" />
      <div className="tool-skeleton-line" />
      <div className="tool-skeleton-line" />
      <div className="tool-skeleton-line" data-size="half" />
    </div>
  );
}
