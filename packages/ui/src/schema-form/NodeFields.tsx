"use client";

import { fieldsOf } from "@saan/forms/model";
import { useFormSurroundings } from "./FormSurroundings.js";
import type { AskedProps } from "./NodeField.js";

/** The controls inside a group, or of the chosen variant, without a frame of their own. */
export function NodeFields({ path, asked: { node, value } }: AskedProps) {
  const { model, Control } = useFormSurroundings();
  return (
    <div className="saan-field-group">
      {fieldsOf(model, node, value).map(({ key, id }) => (
        <Control key={id} path={[...path, key]} />
      ))}
    </div>
  );
}
