import type { RefObject } from "react";
import { ListRows, type ListRowsProps } from "./ListRows.js";

export interface ComboboxPanelProps<T> extends ListRowsProps<T> {
  readonly panel: RefObject<HTMLDivElement | null>;
  /** What there is to say about the search, shown under the rows and announced. */
  readonly status: string;
}

/** The panel that floats at the box: rows, and one sentence about them. Renders two `<div>`s. */
export function ComboboxPanel<T>({ status, panel, ...props }: ComboboxPanelProps<T>) {
  const { open } = props.list;
  return (
    <>
      <div className="saan-combobox-panel" ref={panel} hidden={!open}>
        <ListRows {...props} />
        <div className="saan-combobox-status" aria-hidden="true">
          {status}
        </div>
      </div>
      <div className="saan-visually-hidden" role="status">
        {status}
      </div>
    </>
  );
}
