"use client";

import { type NodeControlProps, useFormSurroundings } from "./FormSurroundings.js";
import { useNodeField } from "./useNodeField.js";
import type { FormWidget } from "./widgets.js";

interface WidgetNodeProps extends NodeControlProps {
  readonly component: FormWidget["component"];
}

/** A control of a partner's own, joined to its field as the kit's are. */
export function WidgetNode({ path, component: Widget }: WidgetNodeProps) {
  const { control } = useFormSurroundings();
  const field = useNodeField(path);
  return <Widget {...field} path={path} control={control} />;
}
