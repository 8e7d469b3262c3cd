import type { MessagesOf } from "../messages/useMessages.js";
import { lengthInWords } from "./lengthInWords.js";
import { spanLength } from "./spanLength.js";
import type { th } from "./th.js";

interface SpanLineProps {
  readonly id: string;
  /** Empty while it is not known. */
  readonly start: string;
  readonly end: string;
  readonly strict: boolean;
  readonly messages: MessagesOf<typeof th>;
  readonly figures: (number: number) => string;
  /** Left out where nothing can be changed. */
  readonly onSwap: (() => void) | undefined;
}

/** How long the period is, or that it runs backwards and what can be done about it. Always mounted, so that it is heard. */
export function SpanLine({ id, start, end, strict, messages, figures, onSwap }: SpanLineProps) {
  const known = start !== "" && end !== "";
  const length = known ? spanLength(start, end) : undefined;
  const backwards = known && length === undefined;
  return (
    <>
      <div id={id} className="saan-date-field-reading" aria-live="polite">
        {length ? lengthInWords(length, messages, figures) : null}
        {backwards && !strict ? (
          <span className="saan-date-field-warning">{messages["dateRange.backwards"]}</span>
        ) : null}
      </div>
      {backwards && onSwap ? (
        <button type="button" className="saan-button" data-variant="secondary" data-size="small" onClick={onSwap}>
          {messages["dateRange.swap"]}
        </button>
      ) : null}
    </>
  );
}
