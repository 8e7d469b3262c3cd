"use client";

import { type ForwardedRef, type RefCallback, type RefObject, useCallback } from "react";

/** One ref for an element that both the part and its caller want to hold. */
export function useMergedRef<Element>(
  own: RefObject<Element | null>,
  callers: ForwardedRef<Element>,
): RefCallback<Element> {
  return useCallback(
    (element: Element | null) => {
      // React 18's types call it read-only; a part's own ref is made by `useRef` and is not.
      (own as { current: Element | null }).current = element;
      if (typeof callers === "function") callers(element);
      else if (callers) callers.current = element;
    },
    [own, callers],
  );
}
