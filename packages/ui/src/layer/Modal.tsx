"use client";

import * as Radix from "@radix-ui/react-dialog";
import { X } from "lucide-react";
import { createContext, type ReactElement, type ReactNode, useContext, useRef } from "react";
import { en } from "../dialog/en.js";
import { th } from "../dialog/th.js";
import { useMessages } from "../messages/useMessages.js";
import { useControlled } from "../part/useControlled.js";

/** What a person did to close a dialog: the Esc key, a press on the page behind, or a button in it. */
export type CloseReason = "escape" | "outside" | "button";

export interface ModalRootProps {
  /** Open or not, when the caller keeps it. */
  readonly open?: boolean;
  /**
   * Open at first.
   * @default false
   */
  readonly defaultOpen?: boolean;
  /** Called when it opens and when it closes. */
  readonly onOpenChange?: (open: boolean) => void;
  /**
   * Asked before a person's own closing takes place; answer `false`, at once or later, to stay open: to ask about unsaved
   * work first. Not asked when the caller sets `open` to false.
   */
  readonly onRequestClose?: (reason: CloseReason) => boolean | Promise<boolean>;
  /** What stands inside. */
  readonly children?: ReactNode;
}

const RequestContext = createContext<(reason: CloseReason) => void>(() => {});

/** Closes the dialog around this part, when its owner lets it. */
export function useRequestClose(): (reason: CloseReason) => void {
  return useContext(RequestContext);
}

/** Holds what is modal and what opens it. Renders no element. */
export function ModalRoot({ open, defaultOpen = false, onOpenChange, onRequestClose, children }: ModalRootProps) {
  const [isOpen, setOpen] = useControlled(open, defaultOpen, onOpenChange);
  const asking = useRef(false);
  const request = (reason: CloseReason) => {
    if (!onRequestClose) return setOpen(false);
    if (asking.current) return;
    const answer = onRequestClose(reason);
    if (answer === true) setOpen(false);
    if (typeof answer === "boolean") return;
    asking.current = true;
    const settle = (closes: boolean) => {
      asking.current = false;
      if (closes) setOpen(false);
    };
    // A question that failed has not been answered: nothing is lost by staying open.
    answer.then(settle, () => settle(false));
  };
  return (
    <RequestContext.Provider value={request}>
      <Radix.Root open={isOpen} onOpenChange={(next) => (next ? setOpen(true) : request("button"))}>
        {children}
      </Radix.Root>
    </RequestContext.Provider>
  );
}

export interface ModalTriggerProps {
  /** One button. It gets the focus back when what it opened closes. */
  readonly children: ReactElement;
}

/** Makes the button inside it open what is modal. Renders that button. */
export function ModalTrigger({ children }: ModalTriggerProps) {
  return <Radix.Trigger asChild>{children}</Radix.Trigger>;
}

export interface ModalCloseProps {
  /** One button. */
  readonly children: ReactElement;
}

/** Makes the button inside it close what is modal. Renders that button. */
export function ModalClose({ children }: ModalCloseProps) {
  return <Radix.Close asChild>{children}</Radix.Close>;
}

/** The cross in the corner. Last in the document, so that the focus first goes to what the dialog is about. */
export function ModalCross() {
  const messages = useMessages(th, en);
  return (
    <Radix.Close className="saan-cross saan-modal-cross" aria-label={messages["dialog.close"]}>
      <X aria-hidden="true" size="1.35em" />
    </Radix.Close>
  );
}
