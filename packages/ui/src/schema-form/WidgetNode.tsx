"use client";

import { useFormSurroundings } from "./FormSurroundings.js";
import type { AskedProps } from "./NodeField.js";
import type { FormWidget } from "./widgets.js";

interface WidgetNodeProps extends AskedProps {
  readonly component: FormWidget["component"];
}

/** A control of a partner's own, joined to its field as the kit's are. */
export function WidgetNode({ path, asked, component: Widget }: WidgetNodeProps) {
  const { control } = useFormSurroundings();
  return <Widget {...asked} path={path} control={control} />;
}
