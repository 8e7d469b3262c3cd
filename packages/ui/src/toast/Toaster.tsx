"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import {
  type ComponentPropsWithoutRef,
  type FocusEvent,
  forwardRef,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { createPortal } from "react-dom";
import { useEscape } from "../layer/useEscape.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useMergedRef } from "../part/useMergedRef.js";
import { useKit, useScope } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { ToastItem } from "./ToastItem.js";
import { th } from "./th.js";
import { shownAtMost, type Toast } from "./toastQueue.js";

const KEY = "F6";
const never = () => () => {};

interface ToasterProps extends ComponentPropsWithoutRef<"section"> {
  readonly queue: readonly Toast[];
  readonly dismiss: (id: string) => void;
}

/** The messages above everything, dialogs too: those neither hide a live region nor take the focus back from it. */
export const Toaster = forwardRef<HTMLElement, ToasterProps>(function Toaster(
  { queue, dismiss, className, ...props },
  ref,
) {
  const messages = useMessages(th, en);
  const { digits } = useKit();
  const scope = useScope();
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const region = useRef<HTMLElement>(null);
  const merged = useMergedRef(region, ref);
  const before = useRef<Element | null>(null);
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const some = queue.length > 0;

  const goBack = () => {
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  useEscape(focused, goBack);
  const latest = useRef(goBack);
  useEffect(() => {
    latest.current = goBack;
  });
  useEffect(() => {
    if (!some) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== KEY || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (region.current?.contains(document.activeElement)) latest.current();
      else region.current?.focus();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [some]);

  if (!inBrowser) return null;
  const waiting = queue.length - shownAtMost;
  const close = (id: string, byKey: boolean) => {
    // The focus would be lost with the button: on to the next message by key, back to the work otherwise.
    if (byKey && queue.length > 1) region.current?.focus();
    else if (region.current?.contains(document.activeElement)) goBack();
    dismiss(id);
  };
  return createPortal(
    <section
      {...scope}
      aria-label={messages["toast.region"]}
      {...props}
      ref={merged}
      tabIndex={-1}
      className={partClass("saan-toaster", className)}
      aria-keyshortcuts={KEY}
      onPointerEnter={(event) => {
        props.onPointerEnter?.(event);
        setHovered(true);
      }}
      onPointerLeave={(event) => {
        props.onPointerLeave?.(event);
        setHovered(false);
      }}
      onFocus={(event: FocusEvent<HTMLElement>) => {
        props.onFocus?.(event);
        const { relatedTarget, currentTarget } = event;
        if (!currentTarget.contains(relatedTarget as Element | null)) before.current = relatedTarget as Element | null;
        setFocused(true);
      }}
      onBlur={(event: FocusEvent<HTMLElement>) => {
        props.onBlur?.(event);
        const { relatedTarget, currentTarget } = event;
        if (!currentTarget.contains(relatedTarget as Element | null)) setFocused(false);
      }}
    >
      <ol className="saan-toaster-list" aria-live="polite" aria-relevant="additions text">
        {queue.slice(0, shownAtMost).map((toast) => (
          <ToastItem key={toast.id} toast={toast} paused={hovered || focused} dismiss={dismiss} close={close} />
        ))}
      </ol>
      {waiting > 0 ? (
        <p className="saan-toaster-waiting">
          {fill(messages["toast.waiting"], { count: formatThaiNumber(waiting, { digits }) })}
        </p>
      ) : null}
    </section>,
    document.body,
  );
});
