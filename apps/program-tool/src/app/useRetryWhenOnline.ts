import { useEffect } from "react";
import { useRevalidator } from "react-router";

/** Asks the server again by itself when the signal comes back. */
export function useRetryWhenOnline(): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const again = () => void revalidate();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [revalidate]);
}
