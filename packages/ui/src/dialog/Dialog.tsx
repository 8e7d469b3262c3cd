import { type ComponentPropsWithoutRef, forwardRef } from "react";
import {
  ModalClose,
  type ModalCloseProps,
  ModalCross,
  ModalRoot,
  type ModalRootProps,
  ModalTrigger,
  type ModalTriggerProps,
} from "../layer/Modal.js";
import { type ModalContent, ModalPanel } from "../layer/ModalPanel.js";
import { partClass } from "../part/partClass.js";

export interface DialogRootProps extends ModalRootProps {}

/** Holds a dialog and what opens it. Renders no element of its own. */
export function DialogRoot(props: DialogRootProps) {
  return <ModalRoot {...props} />;
}

export interface DialogTriggerProps extends ModalTriggerProps {}

/** Makes the button inside it open the dialog. Renders that button. */
export function DialogTrigger(props: DialogTriggerProps) {
  return <ModalTrigger {...props} />;
}

export interface DialogContentProps extends ModalContent {
  /**
   * Closes when the page behind is pressed. Off, because a stray tap must not throw away what was typed.
   * @default false
   */
  readonly closeOnOutsidePress?: boolean;
  /**
   * `wide` for a table or two things side by side. On a phone every dialog fills the screen.
   * @default "medium"
   */
  readonly width?: "medium" | "wide";
}

/**
 * The dialog itself: heading, content that scrolls, and a close button. A sheet over the whole screen on a phone.
 * Renders a `<div role="dialog">` at the end of the document. The focus goes to the first control in it.
 */
export const DialogContent = forwardRef<HTMLDivElement, DialogContentProps>(function DialogContent(
  { width = "medium", className, children, ...props },
  ref,
) {
  return (
    <ModalPanel
      {...props}
      ref={ref}
      className={partClass("saan-dialog saan-modal-panel", className)}
      data-width={width}
    >
      <div className="saan-dialog-body saan-modal-body">{children}</div>
      <ModalCross />
    </ModalPanel>
  );
});

export interface DialogFooterProps extends ComponentPropsWithoutRef<"div"> {}

/** The row of buttons that ends a dialog; stays in sight while the content scrolls. Renders a `<div>`. */
export const DialogFooter = forwardRef<HTMLDivElement, DialogFooterProps>(function DialogFooter(
  { className, ...props },
  ref,
) {
  return <div {...props} ref={ref} className={partClass("saan-modal-footer", className)} />;
});

export interface DialogCloseProps extends ModalCloseProps {}

/** Makes the button inside it close the dialog. Renders that button. */
export function DialogClose(props: DialogCloseProps) {
  return <ModalClose {...props} />;
}
