"use client";

import { SaanError } from "@saan/forms/model";
import {
  type ComponentPropsWithoutRef,
  createContext,
  forwardRef,
  type ReactNode,
  useContext,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { Toaster } from "./Toaster.js";
import { added, type Toast, type ToastMessage } from "./toastQueue.js";

/** Shows and takes away messages. Always the same functions. */
export interface Toasts {
  /** Answers the message's id. The same message again is counted, not shown twice. */
  readonly show: (message: ToastMessage) => string;
  readonly dismiss: (id: string) => void;
}

const ToastContext = createContext<Toasts | null>(null);

export interface ToastProviderProps extends ComponentPropsWithoutRef<"section"> {
  /** The whole app. Other attributes go to the `<section>` of the messages. */
  readonly children?: ReactNode;
}

/**
 * Lets everything below it show messages. One for each app, inside `KitProvider`: its live region is in the document from
 * the beginning, or a screen reader would not hear the first message.
 * Renders no element around its children, and a `<section>` at the end of the document.
 */
export const ToastProvider = forwardRef<HTMLElement, ToastProviderProps>(function ToastProvider(
  { children, ...props },
  ref,
) {
  const [queue, setQueue] = useState<readonly Toast[]>([]);
  const name = useId();
  const number = useRef(0);
  const toasts = useMemo<Toasts>(
    () => ({
      show: (message) => {
        number.current += 1;
        const id = `${name}-${number.current}`;
        setQueue((now) => added(now, message, id));
        return id;
      },
      dismiss: (id) => setQueue((now) => now.filter((toast) => toast.id !== id)),
    }),
    [name],
  );
  return (
    <ToastContext.Provider value={toasts}>
      {children}
      <Toaster {...props} ref={ref} queue={queue} dismiss={toasts.dismiss} />
    </ToastContext.Provider>
  );
});

/** Shows messages: `const toasts = useToast()`, then `toasts.show({ title: "บันทึกร่างแล้ว" })`. */
export function useToast(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) {
    throw new SaanError(
      "no-toast-provider",
      "useToast needs a <ToastProvider> above it: its live region must be in the document before the first message.",
      "Put one inside <KitProvider>, around the whole app.",
    );
  }
  return toasts;
}
