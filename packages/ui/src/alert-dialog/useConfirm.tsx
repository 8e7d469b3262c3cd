"use client";

import { type ReactElement, useState } from "react";
import { AlertDialogContent, AlertDialogRoot, type AlertQuestion } from "./AlertDialog.js";

interface Asked {
  readonly question: AlertQuestion;
  readonly answer: (yes: boolean) => void;
}

export interface Confirm {
  /** Asks; answers `true` when the person goes ahead, `false` when they go back. */
  readonly confirm: (question: AlertQuestion) => Promise<boolean>;
  /** Put it anywhere in what you render. */
  readonly confirmDialog: ReactElement;
}

/** Asks a question in the middle of your own code, and waits for the answer: `if (await confirm({ … }))`. */
export function useConfirm(): Confirm {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [open, setOpen] = useState(false);
  const confirm = (question: AlertQuestion) =>
    new Promise<boolean>((answer) => {
      setAsked({ question, answer });
      setOpen(true);
    });
  const confirmDialog = (
    <AlertDialogRoot
      open={open}
      onOpenChange={() => {
        setOpen(false);
        // A promise keeps its first answer: after going ahead this changes nothing.
        asked?.answer(false);
      }}
    >
      {asked ? <AlertDialogContent {...asked.question} onConfirm={() => asked.answer(true)} /> : null}
    </AlertDialogRoot>
  );
  return { confirm, confirmDialog };
}
