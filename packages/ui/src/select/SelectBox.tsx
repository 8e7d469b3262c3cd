import type { ComponentPropsWithoutRef } from "react";
import { ListSign } from "../combobox/ListSign.js";
import { partClass } from "../part/partClass.js";

interface SelectBoxProps extends ComponentPropsWithoutRef<"div"> {
  /** Without the sign that a list opens, where it cannot. */
  readonly fixed?: boolean | undefined;
}

/** What stands around a native list (`saan-control saan-select`): its width, and the sign that it opens. Renders a `<div>`. */
export function SelectBox({ fixed, className, children, ...props }: SelectBoxProps) {
  return (
    <div {...props} className={partClass("saan-select-box", className)}>
      {children}
      {fixed ? null : <ListSign name="down" />}
    </div>
  );
}
