"use client";

import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** "(จำเป็น)" beside a label. Renders a `<span>`, or nothing where an answer is optional. */
export function RequiredMark({ required }: { readonly required: boolean | undefined }) {
  const messages = useMessages(th, en);
  return required ? <span className="saan-field-required">{`(${messages["field.required"]})`}</span> : null;
}
