import { memo } from "react";
import { RepeatableRow, type RepeatableRowProps } from "./RepeatableRow.js";

interface RepeatableRowsProps
  extends Pick<RepeatableRowProps, "renderRow" | "movable" | "duplicable" | "removable" | "onAct" | "onDrag"> {
  readonly keys: readonly string[];
  readonly rowLabel: (index: number) => string;
  /** The beginning of the rows' ids; see {@link rowId}. */
  readonly groupId: string;
}

/** The DOM id of a row. */
export function rowId(groupId: string, key: string): string {
  return `${groupId}-${key}`;
}

/** The rows in their order. Memoised: what is said of a change, or wrong with the group, looks at none of them again. */
export const RepeatableRows = memo(function RepeatableRows({ keys, rowLabel, groupId, ...row }: RepeatableRowsProps) {
  return keys.map((key, index) => (
    <RepeatableRow
      {...row}
      key={key}
      id={rowId(groupId, key)}
      rowKey={key}
      index={index}
      label={rowLabel(index)}
      first={index === 0}
      last={index === keys.length - 1}
    />
  ));
});
