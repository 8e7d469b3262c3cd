import { type ComponentPropsWithoutRef, Fragment, forwardRef, type ReactNode } from "react";
import { partClass } from "../part/partClass.js";
import { HEADING_ROOM, keptRuns } from "./keptRuns.js";

export interface ThaiTextProps extends Omit<ComponentPropsWithoutRef<"span">, "children"> {
  /** The text. What a reader copies from the page is this, to the letter. */
  readonly children: string;
  /**
   * Names of your own that no line may cut, beside those of the kit; `|` marks where a long one may go on to the next
   * line. Keep the list outside the component: a new list is read anew.
   */
  readonly protect?: readonly string[];
  /**
   * For the text of a heading, a link or a button, which is read out as its name: a name is heard with a space at every box
   * and every `<wbr>`, so here there is none. It needs a column of 160 px.
   * @default false
   */
  readonly inName?: boolean;
}

/**
 * A text whose lines end where a Thai reader expects it: names, dates, amounts with their units, telephone numbers and ๆ
 * with its word stay together.
 * Renders a `<span>`. Works in Server Components: it has no state.
 */
export const ThaiText = forwardRef<HTMLSpanElement, ThaiTextProps>(function ThaiText(
  { children: text, protect, inName = false, className, ...props },
  ref,
) {
  return (
    <span {...props} ref={ref} className={partClass("saan-thai-text", className)}>
      {inName ? namePieces(text, protect) : piecesOf(text, protect)}
    </span>
  );
});

function piecesOf(text: string, protect: readonly string[] | undefined): readonly ReactNode[] {
  const { runs, seams } = keptRuns(text, protect);
  const pieces: ReactNode[] = [];
  let done = 0;
  let seam = 0;
  const upTo = (end: number) => {
    for (; (seams[seam] ?? Infinity) <= end; seam += 1) {
      const at = seams[seam] ?? end;
      pieces.push(text.slice(done, at), <wbr key={`seam ${at}`} />);
      done = at;
    }
    if (done < end) pieces.push(text.slice(done, end));
    done = end;
  };
  for (const { start, end, isLong, inner } of runs) {
    upTo(start);
    pieces.push(
      <span key={start} className="saan-thai-text-kept" data-long={isLong || undefined}>
        {isLong ? innerPieces(text, start, end, inner) : text.slice(start, end)}
      </span>,
    );
    done = end;
  }
  upTo(text.length);
  return pieces;
}

/** Short runs kept, and of long ones what is short in them: all on the line, with no box. */
function namePieces(text: string, protect: readonly string[] | undefined): readonly ReactNode[] {
  const { runs } = keptRuns(text, protect, HEADING_ROOM);
  return innerPieces(
    text,
    0,
    text.length,
    runs.flatMap((run) => (run.isLong ? run.inner : [run])),
  );
}

function innerPieces(text: string, start: number, end: number, inner: readonly { start: number; end: number }[]) {
  let done = start;
  const pieces = inner.map((piece) => {
    const before = text.slice(done, piece.start);
    done = piece.end;
    return (
      <Fragment key={piece.start}>
        {before}
        <span className="saan-thai-text-kept">{text.slice(piece.start, piece.end)}</span>
      </Fragment>
    );
  });
  return [...pieces, text.slice(done, end)];
}
