import { type DraftBinding, type FormControl, useDraft } from "@saan/forms/react";
import { createContext, type ReactNode, type RefObject, useContext, useEffect } from "react";
import { drafts } from "./drafts.js";

const DraftContext = createContext<DraftBinding | undefined>(undefined);

export interface DraftRoomProps {
  readonly control: FormControl;
  readonly draftKey: string;
  /** The stored version the form began from; 0 for a new record. */
  readonly baseRevision: number;
  /** Given the binding, for what happens outside of rendering. */
  readonly binding: RefObject<DraftBinding | undefined>;
  readonly children: ReactNode;
}

/** Keeps the draft of a form. Renders a few times a second while somebody types, so that the form around it need not. */
export function DraftRoom({ control, draftKey, baseRevision, binding, children }: DraftRoomProps) {
  const draft = useDraft(control, {
    store: drafts,
    key: draftKey,
    baseRevision,
  });
  useEffect(() => {
    binding.current = draft;
  });
  const isUnsafe = draft.status === "failed" || draft.status === "memory";
  useEffect(() => {
    if (!isUnsafe) return;
    // Nothing on this device would be left of the text: the browser asks before it closes the page.
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Chrome asks for this alone before version 119, and Windows 7 ends at 109.
      event.returnValue = true;
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsafe]);
  return <DraftContext.Provider value={draft}>{children}</DraftContext.Provider>;
}

/** The draft of the form this stands in. */
export function useDraftHere(): DraftBinding {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error("useDraftHere stands outside of DraftRoom. Put the component inside one.");
  return draft;
}
