"use client";

import { Check, Copy } from "lucide-react";
import { forwardRef, type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button, type ButtonProps } from "../button/Button.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { th } from "./th.js";

const SAID_FOR_MS = 2000;

export interface CopyButtonProps extends Omit<ButtonProps, "icon" | "busy" | "busyLabel" | "children" | "value"> {
  /** What is copied. */
  readonly text: string;
  /** The words of the button, "คัดลอก" without it; better with what is copied: "คัดลอกเลขที่หนังสือ". */
  readonly children?: ReactNode;
}

/**
 * Copies a text and says that it has. Where the browser refuses, it shows the text selected, and how to copy it by hand.
 * Renders a `<button>`, and after it a live region.
 */
export const CopyButton = forwardRef<HTMLButtonElement, CopyButtonProps>(function CopyButton(
  { text, children, onClick, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  const byHand = useRef<HTMLTextAreaElement>(null);
  const helpId = useId();

  useEffect(() => {
    if (state === "refused") byHand.current?.select();
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("ready"), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async (event: MouseEvent<HTMLButtonElement>) => {
    onClick?.(event);
    if (event.defaultPrevented) return;
    try {
      // Missing on pages that are not served over https; refused where the person or the browser says no.
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("refused");
    }
  };

  const copied = state === "copied";
  return (
    <>
      <Button size="small" {...props} ref={ref} icon={copied ? <Check /> : <Copy />} onClick={copy}>
        {children ?? messages["copyButton.copy"]}
      </Button>
      <span className="saan-copy-said" role="status">
        {copied ? messages["copyButton.copied"] : null}
        {state === "refused" ? <span id={helpId}>{messages["copyButton.refused"]}</span> : null}
      </span>
      {state === "refused" ? (
        <textarea
          ref={byHand}
          className="saan-control"
          readOnly
          rows={2}
          value={text}
          aria-label={messages["copyButton.text"]}
          aria-describedby={helpId}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      ) : null}
    </>
  );
});
