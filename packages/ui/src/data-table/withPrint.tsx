"use client";

import { Printer } from "lucide-react";
import { useMessages } from "../messages/useMessages.js";
import type { DataTableFeature } from "./feature.js";
import { en } from "./featuresEn.js";
import { th } from "./featuresTh.js";
import { useTableModel } from "./TableContext.js";

function Print() {
  const messages = useMessages(th, en);
  const { print } = useTableModel();
  return (
    <button type="button" className="saan-button" data-variant="quiet" data-size="small" onClick={print}>
      <Printer aria-hidden="true" size="1.1em" />
      {messages["tablePrint.print"]}
    </button>
  );
}

/** Prints the table alone, with all rows found. */
export const withPrint: DataTableFeature = { name: "print", Tools: Print };
