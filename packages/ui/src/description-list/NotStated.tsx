"use client";

import { useMessages } from "../messages/useMessages.js";
import { en } from "./en.js";
import { th } from "./th.js";

/** Stands where a record has no answer and no list says so: in a row, in a cell. */
export function NotStated() {
  return useMessages(th, en)["descriptionList.empty"];
}
