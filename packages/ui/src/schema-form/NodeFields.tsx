"use client";

import { fieldsOf } from "@saan/forms/model";
import { useFormNode } from "@saan/forms/react";
import { type NodeControlProps, useFormSurroundings } from "./FormSurroundings.js";

/** The controls inside a group, or of the chosen variant, without a frame of their own. */
export function NodeFields({ path }: NodeControlProps) {
  const { control, model, Control } = useFormSurroundings();
  const { node, value } = useFormNode(control, path);
  return (
    <div className="saan-field-group">
      {fieldsOf(model, node, value).map(({ key, id }) => (
        <Control key={id} path={[...path, key]} />
      ))}
    </div>
  );
}
