import { useEffect, useRef } from "react";

/**
 * Another page of the list begins at its heading, for the eye (the router scrolls) and for a screen reader alike; the answer
 * to another question does not, for whoever asks may still be typing.
 */
export function useFocusOnPageChange(page: number, question: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef({ page, question });
  useEffect(() => {
    if (last.current.page !== page && last.current.question === question)
      heading.current?.focus({ preventScroll: true });
    last.current = { page, question };
  }, [page, question]);
  return heading;
}
