"use client";

import * as Radix from "@radix-ui/react-dialog";
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { says } from "../field/useFieldIds.js";
import { useScope } from "../provider/KitProvider.js";
import { useRequestClose } from "./Modal.js";
import { useEscape } from "./useEscape.js";
import { useMessagesReachable } from "./useMessagesReachable.js";
import { useScrollLock } from "./useScrollLock.js";

/** What every modal panel takes. */
export interface ModalContent extends Omit<ComponentPropsWithoutRef<"div">, "title" | "role"> {
  /** The heading, which also names the panel to assistive technology. */
  readonly title: ReactNode;
  /** One or two sentences under the heading, read out when the panel opens. */
  readonly description?: ReactNode;
  /** Where the panel is put in the document. */
  readonly container?: HTMLElement | null;
  /** What takes the focus first. Without it the first control does. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** What takes the focus on closing, when that which opened it will be gone: the heading of a list, say. */
  readonly returnFocus?: RefObject<HTMLElement | null>;
}

interface ModalSurfaceProps extends ModalContent {
  readonly role?: "dialog" | "alertdialog";
  readonly closeOnOutsidePress?: boolean;
}

function focusOn(element: Element | null | undefined): boolean {
  if (!(element instanceof HTMLElement) || !element.isConnected || element === document.body) return false;
  element.focus();
  return document.activeElement === element;
}

const ModalSurface = forwardRef<HTMLDivElement, ModalSurfaceProps>(function ModalSurface(
  { title, description, container: _, initialFocus, returnFocus, closeOnOutsidePress, children, ...props },
  ref,
) {
  const request = useRequestClose();
  // Radix knows of its trigger only; what is opened from code must give the focus back too.
  const [opener] = useState(() => document.activeElement);
  const described = says(description);
  useEscape(true, () => request("escape"));
  useScrollLock();
  useMessagesReachable();
  return (
    <Radix.Content
      {...props}
      // Without a description Radix wants to be told that there is none.
      {...(described ? {} : { "aria-describedby": props["aria-describedby"] })}
      ref={ref}
      onOpenAutoFocus={(event) => {
        if (focusOn(initialFocus?.current)) event.preventDefault();
      }}
      onCloseAutoFocus={(event) => {
        if (focusOn(returnFocus?.current) || focusOn(opener)) event.preventDefault();
      }}
      // Esc goes through the one order of all layers.
      onEscapeKeyDown={(event) => event.preventDefault()}
      onInteractOutside={(event) => event.preventDefault()}
      onPointerDownOutside={({ target }) => {
        const onMessage = target instanceof Element && target.closest(".saan-toaster");
        if (closeOnOutsidePress && !onMessage) request("outside");
      }}
    >
      <div className="saan-modal-head">
        <Radix.Title className="saan-heading saan-modal-title">{title}</Radix.Title>
        {described ? (
          <Radix.Description asChild>
            <div className="saan-modal-description">{description}</div>
          </Radix.Description>
        ) : null}
      </div>
      {children}
    </Radix.Content>
  );
});

/** What dims the page. A press on it leaves the focus in the panel: the second press of a double click lands here. */
function Backdrop() {
  const ground = useRef<HTMLDivElement>(null);
  // On the element itself: it is no control.
  useEffect(() => {
    const element = ground.current;
    const keepFocus = (event: Event) => event.preventDefault();
    element?.addEventListener("mousedown", keepFocus);
    return () => element?.removeEventListener("mousedown", keepFocus);
  }, []);
  return <div ref={ground} className="saan-modal-backdrop" />;
}

/**
 * The one modal panel that dialogs and drawers are made of: in front of everything but messages, the page behind held
 * still and hidden from assistive technology, in the theme and language of where it was written.
 */
export const ModalPanel = forwardRef<HTMLDivElement, ModalSurfaceProps>(function ModalPanel(props, ref) {
  const scope = useScope();
  return (
    <Radix.Portal container={props.container}>
      <div className="saan-modal" {...scope}>
        {/* Not Radix.Overlay: its scroll lock writes a <style>, which a strict Content-Security-Policy refuses. */}
        <Backdrop />
        <ModalSurface {...props} ref={ref} />
      </div>
    </Radix.Portal>
  );
});
