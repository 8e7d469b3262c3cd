"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { KindIcon, KindWords } from "../notice/kinds.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";
import { stays, type Toast } from "./toastQueue.js";

interface ToastItemProps {
  readonly toast: Toast;
  /** Somebody is reading: no message goes. */
  readonly paused: boolean;
  readonly dismiss: (id: string) => void;
  readonly close: (id: string, byKey: boolean) => void;
}

interface ToastTimeProps {
  readonly milliseconds: number;
  readonly end: () => void;
}

/** The time a message stays. Renders nothing. */
function ToastTime({ milliseconds, end }: ToastTimeProps) {
  const latest = useRef(end);
  useEffect(() => {
    latest.current = end;
  }, [end]);
  useEffect(() => {
    const over = () => {
      // On a page in the background nobody has read it yet.
      if (document.hidden) timer = setTimeout(over, milliseconds);
      else latest.current();
    };
    let timer = setTimeout(over, milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return null;
}

/** One message. Renders an `<li>`. */
export function ToastItem({ toast, paused, dismiss, close }: ToastItemProps) {
  const { id, title, detail, variant = "success", action, count } = toast;
  const messages = useMessages(th, en);
  const { digits } = useKit();
  const time = stays(toast);
  return (
    <li className="saan-toast saan-kind" data-variant={variant}>
      {/* Said again, the time begins again. */}
      {paused || time === undefined ? null : <ToastTime key={count} milliseconds={time} end={() => dismiss(id)} />}
      <KindIcon variant={variant} />
      <div className="saan-toast-words">
        <p>
          <KindWords variant={variant} />
          {title}
          {count > 1 ? ` (${fill(messages["toast.times"], { count: formatThaiNumber(count, { digits }) })})` : null}
        </p>
        {detail ? <p className="saan-toast-detail">{detail}</p> : null}
        {action ? (
          <Button
            size="small"
            onClick={() => {
              close(id, false);
              action.onPress();
            }}
          >
            {action.label}
          </Button>
        ) : null}
      </div>
      <button
        type="button"
        className="saan-cross"
        aria-label={messages["toast.close"]}
        onClick={(event) => close(id, event.detail === 0)}
      >
        <X aria-hidden="true" size="1.2em" />
      </button>
    </li>
  );
}
