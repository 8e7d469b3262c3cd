"use client";

import { Copy, Download } from "lucide-react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useSaid } from "../part/useSaid.js";
import type { DataTableFeature } from "./feature.js";
import { en } from "./featuresEn.js";
import { th } from "./featuresTh.js";
import { useTableModel } from "./TableContext.js";
import { csvName, tableCsv, tableTsv } from "./tableCsv.js";

function save(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read only after the press is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function Exporting() {
  const messages = useMessages(th, en);
  const { shown, found, words, say, fileName } = useTableModel();
  const [said, tell] = useSaid();
  const rows = () => found.entries.map(({ row }) => row);
  // Figures that another program is to read are never Thai ones.
  const plain = { ...words, digits: "latn" } as const;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(tableTsv(shown, rows(), plain));
      tell(fill(messages["tableCsv.copied"], { count: say(found.entries.length) }));
    } catch {
      // An old browser, or a page that may not write to the clipboard.
      tell(messages["tableCsv.copyFailed"]);
    }
  };
  return (
    <>
      <button type="button" className="saan-button" data-variant="quiet" data-size="small" onClick={copy}>
        <Copy aria-hidden="true" size="1.1em" />
        {messages["tableCsv.copy"]}
      </button>
      <button
        type="button"
        className="saan-button"
        data-variant="quiet"
        data-size="small"
        onClick={() => save(csvName(fileName), tableCsv(shown, rows(), plain))}
      >
        <Download aria-hidden="true" size="1.1em" />
        {messages["tableCsv.download"]}
      </button>
      <span className="saan-data-table-said" role="status">
        {said}
      </span>
    </>
  );
}

/** Copies and downloads the rows found, in their order, with the columns that are shown. */
export const withCsv: DataTableFeature = { name: "csv", Tools: Exporting };
