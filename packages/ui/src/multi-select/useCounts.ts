"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { useState } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** How many are chosen, in words; and the last change, to be announced. */
export function useCounts(max: number) {
  const messages = useMessages(th, en);
  const { digits } = useKit();
  const [said, setSaid] = useState("");
  const figure = (count: number) => formatThaiNumber(count, { digits });
  return {
    said,
    say(what: "added" | "removed", item: string, count: number) {
      setSaid(fill(messages[`multiSelect.${what}`], { item, count: figure(count) }));
    },
    /** Of a limit where there is one. */
    ofMax(what: "count" | "full", count: number) {
      const key = what === "count" && Number.isFinite(max) ? "countOf" : what;
      return fill(messages[`multiSelect.${key}`], { count: figure(count), max: figure(max) });
    },
  };
}
