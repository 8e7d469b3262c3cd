import { Button, type ButtonProps } from "@saan/ui/button";
import { RotateCw } from "lucide-react";
import { useEffect } from "react";
import { useRevalidator } from "react-router";
import { useWords } from "../messages/useWords.js";

/** Asks the server again for what the page needs; by itself, when the signal comes back. */
export function RetryButton({ variant }: Pick<ButtonProps, "variant">) {
  const { say } = useWords();
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    const again = () => void revalidate();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [revalidate]);
  return (
    <Button variant={variant} icon={<RotateCw />} busy={state === "loading"} onClick={() => void revalidate()}>
      {say("tool.retry")}
    </Button>
  );
}
