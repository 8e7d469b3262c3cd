"use client";

import { Eye, EyeOff } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { en } from "./en.js";
import { th } from "./th.js";
import { useReveal } from "./useReveal.js";

export interface PrivacyMaskProps extends Omit<ComponentPropsWithoutRef<"span">, "children"> {
  /** What is hidden: "เบอร์โทรศัพท์ผู้ประสานงาน". The button and the screen reader name it. */
  readonly label: string;
  /**
   * Answers the value when somebody asks to see it: the place to check who asks and to write it down. A server that sends
   * it only now keeps it out of the page until then.
   */
  readonly reveal: () => string | Promise<string>;
  /**
   * What may always be seen, for telling one from another: the last figures, as in `•••• 4567`.
   * @default "••••••"
   */
  readonly masked?: string;
  /**
   * Seconds after which it hides by itself.
   * @default 30
   */
  readonly seconds?: number;
}

/**
 * A fact about a person that is not shown until it is asked for, and hides again by itself: screens in offices are seen by
 * many. Until then the value is not in the page at all, nor on paper.
 * Renders a `<span>`.
 */
export const PrivacyMask = forwardRef<HTMLSpanElement, PrivacyMaskProps>(function PrivacyMask(
  { label, reveal: ask, masked = "••••••", seconds = 30, className, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const { reveal, show, hide } = useReveal(ask, seconds * 1000);
  const isShown = reveal.state === "shown";
  const said = {
    hidden: "",
    asking: "",
    failed: messages["privacyMask.failed"],
    shown: fill(messages["privacyMask.shown"], { seconds }),
  };
  return (
    <span {...props} ref={ref} className={partClass("saan-privacy-mask", className)} data-state={reveal.state}>
      <span className="saan-privacy-mask-value">
        {isShown ? (
          <span className="saan-privacy-mask-shown">{reveal.value}</span>
        ) : (
          <>
            <span aria-hidden="true">{masked}</span>
            <span className="saan-visually-hidden">{fill(messages["privacyMask.hidden"], { label })}</span>
          </>
        )}
      </span>
      <Button
        size="small"
        variant="quiet"
        icon={isShown ? <EyeOff /> : <Eye />}
        busy={reveal.state === "asking"}
        aria-label={fill(messages[isShown ? "privacyMask.hideNamed" : "privacyMask.showNamed"], { label })}
        onClick={() => (isShown ? hide() : void show())}
      >
        {messages[isShown ? "privacyMask.hide" : "privacyMask.show"]}
      </Button>
      <span role="status" className={reveal.state === "failed" ? "saan-privacy-mask-failed" : "saan-visually-hidden"}>
        {said[reveal.state]}
      </span>
    </span>
  );
});
