"use client";

import { forwardRef, type ReactNode, type RefObject, useRef, useState } from "react";
import { Button } from "../button/Button.js";
import {
  ModalRoot,
  type ModalRootProps,
  ModalTrigger,
  type ModalTriggerProps,
  useRequestClose,
} from "../layer/Modal.js";
import { type ModalContent, ModalPanel } from "../layer/ModalPanel.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface AlertDialogRootProps extends Omit<ModalRootProps, "onRequestClose"> {}

/** Holds a question and what asks it. Renders no element of its own. */
export function AlertDialogRoot(props: AlertDialogRootProps) {
  return <ModalRoot {...props} />;
}

export interface AlertDialogTriggerProps extends ModalTriggerProps {}

/** Makes the button inside it ask the question. Renders that button. */
export function AlertDialogTrigger(props: AlertDialogTriggerProps) {
  return <ModalTrigger {...props} />;
}

/** What is asked, and the two answers. */
export interface AlertQuestion {
  /** The question in one sentence: "ลบกิจกรรมนี้หรือไม่". */
  readonly title: ReactNode;
  /** What will happen, and whether it can be undone. */
  readonly description?: ReactNode;
  /** The words of the button that goes ahead: a verb, never "ตกลง". */
  readonly confirm: ReactNode;
  /** The words of the button that goes back. "ยกเลิก" without it. */
  readonly cancel?: ReactNode;
  /**
   * `danger` for what takes something away.
   * @default "primary"
   */
  readonly variant?: "primary" | "danger";
}

export interface AlertDialogContentProps extends AlertQuestion, Omit<ModalContent, "title" | "initialFocus"> {
  /**
   * Goes ahead. The dialog closes after it; after a promise, once that is kept. Until then the button is busy, and when
   * the promise is broken the dialog stays: say why in `children`.
   */
  readonly onConfirm?: () => unknown;
}

/**
 * One question with two answers, before what cannot be undone. A press on the page behind does nothing; Esc goes back.
 * Renders a `<div role="alertdialog">` at the end of the document. The focus goes to the safe answer.
 */
export const AlertDialogContent = forwardRef<HTMLDivElement, AlertDialogContentProps>(function AlertDialogContent(
  { confirm, cancel, variant = "primary", onConfirm, className, children, ...props },
  ref,
) {
  const safe = useRef<HTMLButtonElement>(null);
  return (
    <ModalPanel
      {...props}
      ref={ref}
      role="alertdialog"
      className={partClass("saan-alert-dialog saan-modal-panel", className)}
      initialFocus={safe}
    >
      <div className="saan-modal-body">
        {children}
        <Answers safe={safe} confirm={confirm} cancel={cancel} variant={variant} onConfirm={onConfirm} />
      </div>
    </ModalPanel>
  );
});

interface AnswersProps extends Pick<AlertDialogContentProps, "confirm" | "cancel" | "variant" | "onConfirm"> {
  readonly safe: RefObject<HTMLButtonElement | null>;
}

// A part of its own: the panel around it is not there while nothing is asked, and so forgets that it was busy.
function Answers({ safe, confirm, cancel, variant, onConfirm }: AnswersProps) {
  const messages = useMessages(th, en);
  const close = useRequestClose();
  const [busy, setBusy] = useState(false);
  const goAhead = async () => {
    const work = onConfirm?.();
    if (work instanceof Promise) {
      setBusy(true);
      await work.finally(() => setBusy(false));
    }
    close("button");
  };
  return (
    <div className="saan-modal-footer">
      <Button variant={variant} busy={busy} onClick={goAhead}>
        {confirm}
      </Button>
      <Button ref={safe} variant="quiet" onClick={() => close("button")}>
        {cancel ?? messages["alertDialog.cancel"]}
      </Button>
    </div>
  );
}
