"use client";

import { type DraftBinding, useDraft } from "@saan/forms/react";
import { formatThaiNumber } from "@saan/thai/numbers";
import { CircleAlert, CircleCheck } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import type { DraftWork } from "./DraftWork.js";
import { en } from "./en.js";
import { fieldNames } from "./fieldNames.js";
import { dayWords, timeWords } from "./momentWords.js";
import { th } from "./th.js";

export interface DraftStatusProps extends Omit<ComponentPropsWithoutRef<"p">, "children"> {
  /** From `useSchemaForm`, which keeps the draft when it is given `draft`. */
  readonly handle: DraftWork;
  /** The draft that a `useDraft` of your own keeps, in place of the form's. */
  readonly draft?: DraftBinding;
}

/**
 * One line that says where the answers are now: kept on this device and when, or not and why. It is there for who looks for it
 * and is not read aloud at every pause; what has to be acted on is said by a {@link DraftNotice}.
 * Renders a `<p>`, empty before anything was typed.
 */
export const DraftStatus = forwardRef<HTMLParagraphElement, DraftStatusProps>(function DraftStatus(
  { handle, draft: given, className, ...props },
  ref,
) {
  const own = useDraft(handle);
  const { status, reason = "unknown", savedAt, expiresAt, idleMinutes, leftOut } = given ?? own;
  const kit = useKit();
  const messages = useMessages(th, en);
  const isUnsafe = status === "memory" || status === "failed";
  const Sign = isUnsafe ? CircleAlert : savedAt === undefined ? undefined : CircleCheck;
  const said = [];
  if (isUnsafe) said.push(fill(messages["draftStatus.notKept"], { reason: messages[`draftStatus.${reason}`] }));
  else if (savedAt !== undefined) {
    // While the next words are being kept, those of before are.
    const kept = messages[idleMinutes === undefined ? "draftStatus.saved" : "draftStatus.inTab"];
    said.push(fill(kept, { time: timeWords(savedAt, kit) }));
    if (idleMinutes !== undefined) {
      said.push(
        fill(messages["draftStatus.goesWith"], { minutes: formatThaiNumber(idleMinutes, { digits: kit.digits }) }),
      );
    }
    if (expiresAt !== undefined) said.push(fill(messages["draftStatus.until"], { when: dayWords(expiresAt, kit) }));
    if (leftOut.length > 0) {
      said.push(fill(messages["draftStatus.leftOut"], { fields: fieldNames(handle.form.model, leftOut, kit.locale) }));
    }
  } else if (status === "saving") said.push(messages["draftStatus.saving"]);
  return (
    <p {...props} ref={ref} className={partClass("saan-draft-status", className)} data-state={status}>
      {Sign && <Sign aria-hidden="true" size="1.1em" />}
      <span>{said.join(" · ")}</span>
    </p>
  );
});
