"use client";

import { formatThaiNumber, toLatinDigits } from "@saan/thai/numbers";
import { useId, useState } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { composes } from "../part/composes.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";

/**
 * A box for the number of a page, in Thai or Latin digits. It is not a form of its own, for it may stand inside of one.
 * Renders a `<div>`.
 */
export function PageJump({ count, onGo }: { readonly count: number; readonly onGo: (page: number) => void }) {
  const messages = useMessages(th, en);
  const { digits } = useKit();
  const id = useId();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(false);
  const go = () => {
    const typed = toLatinDigits(text).trim();
    const page = Number(typed);
    if (!/^\d{1,9}$/.test(typed) || page < 1 || page > count) return setWrong(true);
    setText("");
    setWrong(false);
    onGo(page);
  };
  return (
    <div className="saan-page-jump">
      <label htmlFor={id}>{messages["pagination.jump"]}</label>
      <input
        id={id}
        className="saan-control saan-page-jump-box"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}.error`}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setWrong(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || composes(event.nativeEvent)) return;
          event.preventDefault();
          go();
        }}
      />
      <button type="button" className="saan-button" data-variant="secondary" onClick={go}>
        {messages["pagination.go"]}
      </button>
      <span className="saan-page-jump-error" id={`${id}.error`} aria-live="polite">
        {wrong && fill(messages["pagination.outside"], { count: formatThaiNumber(count, { digits }) })}
      </span>
    </div>
  );
}
