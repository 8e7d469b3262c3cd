"use client";

import { useEffect } from "react";

/**
 * Lets the focus go from an open dialog to the messages above it (`.saan-toaster`) and stay there. The dialog's trap hears
 * of the focus on the document and would take it back; being here first, we keep that news from it.
 */
export function useMessagesReachable(): void {
  useEffect(() => {
    const onFocus = (event: FocusEvent) => {
      const goesTo = event.type === "focusin" ? event.target : event.relatedTarget;
      if (goesTo instanceof Element && goesTo.closest(".saan-toaster")) event.stopImmediatePropagation();
    };
    document.addEventListener("focusin", onFocus);
    document.addEventListener("focusout", onFocus);
    return () => {
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("focusout", onFocus);
    };
  }, []);
}
