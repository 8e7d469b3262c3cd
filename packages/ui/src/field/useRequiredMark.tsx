"use client";

import type { ReactElement } from "react";
import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** "(จำเป็น)", a `<span>` to put beside the label of what must be answered. */
export function useRequiredMark(): ReactElement {
  const messages = useMessages(th, en);
  return <span className="saan-field-required">{`(${messages["field.required"]})`}</span>;
}
