"use client";

import * as Radix from "@radix-ui/react-dialog";
import { X } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef, type ReactElement, type ReactNode, useRef } from "react";
import { says } from "../field/useFieldIds.js";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { th } from "./th.js";

export interface DialogRootProps {
  /** Open or not, when the caller keeps it. */
  readonly open?: boolean;
  /** @default false */
  readonly defaultOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly children?: ReactNode;
}

/**
 * Holds a dialog and what opens it. Renders no element of its own.
 */
export function DialogRoot(props: DialogRootProps) {
  return <Radix.Root {...props} />;
}

export interface DialogTriggerProps {
  /** One button. It gets the focus back when the dialog closes. */
  readonly children: ReactElement;
}

/** Makes the button inside it open the dialog. Renders that button. */
export function DialogTrigger({ children }: DialogTriggerProps) {
  return <Radix.Trigger asChild>{children}</Radix.Trigger>;
}

export interface DialogContentProps extends Omit<ComponentPropsWithoutRef<"div">, "title" | "role"> {
  /** The heading, which also names the dialog to assistive technology. */
  readonly title: ReactNode;
  /** One or two sentences under the heading, read out when the dialog opens. */
  readonly description?: ReactNode;
  /**
   * Closes when the page behind is pressed. Off, because a stray tap must not throw away what was typed.
   * @default false
   */
  readonly closeOnOutsidePress?: boolean;
  /** Where the dialog is put in the document. */
  readonly container?: HTMLElement | null;
}

/**
 * The dialog itself: heading, content that scrolls, and a close button. A sheet over the whole screen on a phone.
 * Renders a `<div role="dialog">` at the end of the document. The focus goes to the first control in it.
 */
export const DialogContent = forwardRef<HTMLDivElement, DialogContentProps>(function DialogContent(
  { title, description, closeOnOutsidePress = false, container, className, children, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const described = says(description);
  const opener = useRef<Element | null>(null);
  return (
    <Radix.Portal container={container}>
      {/* Not Radix.Overlay: its scroll lock writes a <style>, which a strict Content-Security-Policy refuses. */}
      <div className="saan-dialog-backdrop" />
      <Radix.Content
        {...props}
        // Without a description Radix wants to be told that there is none.
        {...(described ? {} : { "aria-describedby": props["aria-describedby"] })}
        ref={ref}
        className={className ? `saan-dialog ${className}` : "saan-dialog"}
        onOpenAutoFocus={() => {
          opener.current = document.activeElement;
        }}
        onCloseAutoFocus={(event) => {
          // Radix knows of its trigger only; a dialog opened from code must give the focus back too.
          const back = opener.current;
          if (!(back instanceof HTMLElement) || !back.isConnected || back === document.body) return;
          event.preventDefault();
          back.focus();
        }}
        onInteractOutside={(event) => {
          if (!closeOnOutsidePress) event.preventDefault();
        }}
      >
        <div className="saan-dialog-head">
          <Radix.Title className="saan-heading saan-dialog-title">{title}</Radix.Title>
          {described ? (
            <Radix.Description asChild>
              <div className="saan-dialog-description">{description}</div>
            </Radix.Description>
          ) : null}
        </div>
        <div className="saan-dialog-body">{children}</div>
        {/* Last in the document, so that the focus first goes to what the dialog is about. */}
        <Radix.Close className="saan-dialog-close" aria-label={messages["dialog.close"]}>
          <X aria-hidden="true" size="1.35em" />
        </Radix.Close>
      </Radix.Content>
    </Radix.Portal>
  );
});

export interface DialogFooterProps extends ComponentPropsWithoutRef<"div"> {}

/** The row of buttons that ends a dialog; stays in sight while the content scrolls. Renders a `<div>`. */
export const DialogFooter = forwardRef<HTMLDivElement, DialogFooterProps>(function DialogFooter(
  { className, ...props },
  ref,
) {
  return <div {...props} ref={ref} className={className ? `saan-dialog-footer ${className}` : "saan-dialog-footer"} />;
});

export interface DialogCloseProps {
  /** One button. */
  readonly children: ReactElement;
}

/** Makes the button inside it close the dialog. Renders that button. */
export function DialogClose({ children }: DialogCloseProps) {
  return <Radix.Close asChild>{children}</Radix.Close>;
}
