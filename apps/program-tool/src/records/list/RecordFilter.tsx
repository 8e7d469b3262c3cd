import { AccordionItem } from "@saan/ui/accordion";
import { SchemaFilterOutline, type SchemaFilterValue } from "@saan/ui/schema-table";
import { useEffect, useMemo, useRef, useState } from "react";
import { FetchedPart } from "../../app/FetchedPart.js";
import { fetched } from "../../app/fetched.js";
import { useWords } from "../../messages/useWords.js";
import type { Registered } from "../kinds/registered.js";
import { filterText } from "./asked-filter.js";

// Its boxes, dates and searches are as much code as the list itself: fetched by those who look into it.
const fetchFilter = fetched(() => import("./filter.js"));

// As long as the search box waits for the next letter.
const ASK_AFTER_MS = 400;

export interface RecordFilterProps<T> {
  readonly kind: Registered<T>;
  /** What the list shows now. */
  readonly asked: SchemaFilterValue;
  onAsk(filter: SchemaFilterValue): void;
}

/** Questions about the fields that the list has columns for, closed until somebody wants them. */
export function RecordFilter<T>({ kind, asked, onAsk }: RecordFilterProps<T>) {
  const { say } = useWords();
  const [typed, setTyped] = useState<SchemaFilterValue>();
  const latest = useRef(onAsk);
  useEffect(() => {
    latest.current = onAsk;
  });
  const shown = filterText(asked);
  useEffect(() => {
    if (typed === undefined) return;
    // The list shows it: from now on Back, or "clear", says what is asked.
    if (filterText(typed) === shown) return setTyped(undefined);
    const timer = setTimeout(() => latest.current(typed), ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, shown]);
  const fields = useMemo(
    () => kind.columns.map((column) => (typeof column === "string" ? column : column.field)),
    [kind],
  );
  const value = typed ?? asked;
  const count = Object.keys(value).length;
  const [isOpen, setOpen] = useState(count > 0);
  return (
    <AccordionItem
      className="record-filter saan-no-print"
      title={say("records.filter")}
      detail={count > 0 ? say("records.filter.count", { count }) : undefined}
      defaultOpen={count > 0}
      onOpenChange={(open) => setOpen((was) => was || open)}
    >
      {isOpen && (
        <FetchedPart load={fetchFilter} waiting={<SchemaFilterOutline form={kind.form} only={fields} />}>
          {({ SchemaFilter }) => <SchemaFilter form={kind.form} only={fields} value={value} onValueChange={setTyped} />}
        </FetchedPart>
      )}
    </AccordionItem>
  );
}
