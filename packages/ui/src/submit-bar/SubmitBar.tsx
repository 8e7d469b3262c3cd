"use client";

import { formatThaiTime } from "@saan/thai/calendar";
import { CircleAlert, CircleCheck, CloudOff, PencilLine } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useRef } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useLeaveGuard } from "../part/useLeaveGuard.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { useScrollRoom } from "../part/useScrollRoom.js";
import { useKit } from "../provider/KitProvider.js";
import { clockOf } from "./clockOf.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** Where the answers of a form are: nowhere new, on the screen only, on their way, stored, refused, kept on this device. */
export type SubmitBarState = "clean" | "dirty" | "saving" | "saved" | "failed" | "offline";

export interface SubmitBarProps extends ComponentPropsWithoutRef<"section"> {
  /** How things stand. */
  readonly state: SubmitBarState;
  /** When it was saved: an ISO instant, `2024-01-05T06:00:00Z`, said in the kit's time zone. */
  readonly savedAt?: string;
  /** What to say instead of the kit's words: why it failed, and what to do. */
  readonly message?: ReactNode;
  /** What the button does, as a verb: `บันทึกข้อตกลง`. */
  readonly saveLabel?: ReactNode;
  /** Without it the button submits the form around the bar. */
  readonly onSave?: () => void;
  /** Other buttons: one at the most. */
  readonly actions?: ReactNode;
  /**
   * Has the browser ask before a page with unsaved changes is closed. Where drafts are kept, leave it off: nothing is lost.
   * @default false
   */
  readonly guardLeaving?: boolean;
}

/** Pixels above the bar: what a field says below its box is to be seen too. */
const ABOVE_BAR = 56;

const signs = { dirty: PencilLine, saved: CircleCheck, failed: CircleAlert, offline: CloudOff } as const;

/**
 * The save button of a long form, always in reach, with the state of the answers in words. The page scrolls so that the bar
 * covers no field that takes the focus; on a low screen (a phone with its keyboard) it goes back into the page.
 * Renders a `<section>`; put it last in the `<form>`.
 */
export const SubmitBar = forwardRef<HTMLElement, SubmitBarProps>(function SubmitBar(
  { state, savedAt, message, saveLabel, onSave, actions, guardLeaving = false, className, children, ...props },
  ref,
) {
  const { locale, digits, timeZone } = useKit();
  const messages = useMessages(th, en);
  const unsaved = state === "dirty" || state === "saving" || state === "failed";
  useLeaveGuard(guardLeaving && unsaved);
  const bar = useRef<HTMLElement>(null);
  const merged = useMergedRef(bar, ref);
  useScrollRoom(bar, { at: "end", spare: ABOVE_BAR });

  const clock = savedAt === undefined ? "" : clockOf(savedAt, timeZone);
  const words =
    state === "saved" && clock !== ""
      ? fill(messages["submitBar.savedAt"], { time: formatThaiTime(clock, { locale, digits, unbroken: true }) })
      : messages[`submitBar.${state}`];
  const Sign = state === "clean" || state === "saving" ? undefined : signs[state];
  return (
    <section
      aria-label={messages["submitBar.label"]}
      {...props}
      ref={merged}
      className={partClass("saan-submit-bar", className)}
      data-state={state}
    >
      <div className="saan-submit-bar-state" role="status">
        {Sign ? <Sign className="saan-submit-bar-sign" aria-hidden="true" size="1.25em" /> : null}
        <span>{message ?? words}</span>
      </div>
      <div className="saan-submit-bar-actions">
        {actions}
        <Button variant="primary" type={onSave ? "button" : "submit"} busy={state === "saving"} onClick={onSave}>
          {state === "failed" ? messages["submitBar.again"] : (saveLabel ?? messages["submitBar.save"])}
        </Button>
      </div>
      {children}
    </section>
  );
});
