import { Button } from "@saan/ui/button";
import { Notice } from "@saan/ui/notice";
import { RotateCw } from "lucide-react";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { useWords } from "../messages/useWords.js";

export interface FetchedPartProps<Part> {
  /** Fetches the code of it; the same function at every render. */
  readonly load: () => Promise<Part>;
  /** What stands here meanwhile: about as high, so that nothing moves when it comes. */
  readonly waiting: ReactNode;
  /** What to do, and that nothing is lost, where it cannot be had. @default to see to the connection */
  readonly remedy?: string;
  readonly children: (part: Part) => ReactNode;
}

type Fetching<Part> = { readonly part: Part } | "waiting" | "missing" | "again";

/** Whether the tool can be reached now. */
async function answers(): Promise<boolean> {
  return fetch("/", { method: "HEAD", cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/**
 * A part of a page whose code is fetched when it is first shown. Where it cannot be had the page stays, says so, and offers to
 * try again.
 */
export function FetchedPart<Part>({ load, waiting, remedy, children }: FetchedPartProps<Part>) {
  const { say } = useWords();
  const [state, setState] = useState<Fetching<Part>>("waiting");
  const place = useRef<HTMLDivElement>(null);
  const ask = useCallback(async (): Promise<boolean> => {
    try {
      const part = await load();
      setState({ part });
      return true;
    } catch {
      setState("missing");
      return false;
    }
  }, [load]);
  useEffect(() => {
    void ask();
  }, [ask]);
  async function askAgain(): Promise<void> {
    setState("again");
    // The button goes with the notice: the focus must not be lost with it.
    if (await ask()) place.current?.focus({ preventScroll: true });
    // What the part itself is made of may be missing: that comes when the page is loaded anew, and only then.
    else if (await answers()) window.location.reload();
  }

  if (state === "waiting") return waiting;
  return (
    <div ref={place} tabIndex={-1} className="tool-part">
      {typeof state === "object" ? (
        children(state.part)
      ) : (
        <Notice
          variant="attention"
          title={say("part.missing")}
          live="polite"
          actions={
            <Button icon={<RotateCw />} busy={state === "again"} onClick={() => void askAgain()}>
              {say("tool.retry")}
            </Button>
          }
        >
          {remedy ?? say("part.missing.remedy")}
        </Notice>
      )}
    </div>
  );
}
