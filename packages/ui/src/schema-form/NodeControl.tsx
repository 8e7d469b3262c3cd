"use client";

import type { NodeKind } from "@saan/forms/model";
import { type ComponentType, memo } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { Notice } from "../notice/Notice.js";
import { BooleanNode, LinesNode, NumberNode, TextNode } from "./AnswerControls.js";
import { ChoiceNode, ChoicesNode } from "./ChoiceControls.js";
import { ListNode } from "./ContainerControls.js";
import { DateNode } from "./DateControl.js";
import { en } from "./en.js";
import { FileNode } from "./FileControl.js";
import { type NodeControlProps, useFormSurroundings } from "./FormSurroundings.js";
import { GroupNode } from "./GroupControls.js";
import type { AskedProps } from "./NodeField.js";
import { PlainNode } from "./PlainNode.js";
import { ReferenceNode } from "./ReferenceControls.js";
import { th } from "./th.js";
import { useNodeField } from "./useNodeField.js";
import { WidgetNode } from "./WidgetNode.js";
import { widgetFor } from "./widgets.js";

/**
 * The control for one node of the form: a widget of the form's own, else the one for its kind. Another array of the same path is
 * the same.
 */
export const NodeControl = memo(
  function NodeControl({ path }: NodeControlProps) {
    const { model, widgets, readOnlyAsText } = useFormSurroundings();
    const asked = useNodeField(path);
    const { node, display, mode } = asked;
    // What is hidden is remembered by the form, not by the page.
    if (display !== "visible") return null;
    const isText = mode === "plain" || (readOnlyAsText && mode === "readOnly");
    const widget = isText || node.kind === "kept" ? undefined : widgetFor(node, model, widgets);
    if (widget) return <WidgetNode path={path} asked={asked} component={widget} />;
    const Control = isText && !HOLDS_CONTROLS.has(node.kind) ? PlainNode : controls[node.kind];
    return <Control path={path} asked={asked} />;
  },
  (before, after) =>
    before.path.length === after.path.length && before.path.every((step, at) => step === after.path[at]),
);

/** A field no control exists for says so, by name: a text box would let people enter what can never be valid. */
function UnsupportedNode({ asked: { node, field } }: AskedProps) {
  const messages = useMessages(th, en);
  return (
    <Notice variant="attention" title={field.label} id={field.id}>
      {fill(messages["schemaForm.unsupported"], { kind: node.zodKind })}
    </Notice>
  );
}

// What is in them is drawn as text, each under its own name.
const HOLDS_CONTROLS: ReadonlySet<NodeKind> = new Set(["group", "tuple", "variant", "list", "record", "kept"]);

/** What the form leaves out is asked nowhere. */
function NothingToAsk() {
  return null;
}

const controls: Readonly<Record<NodeKind, ComponentType<AskedProps>>> = {
  text: TextNode,
  multiline: LinesNode,
  number: NumberNode,
  boolean: BooleanNode,
  choice: ChoiceNode,
  "multi-choice": ChoicesNode,
  date: DateNode,
  "stated-date": DateNode,
  reference: ReferenceNode,
  file: FileNode,
  group: GroupNode,
  tuple: GroupNode,
  variant: GroupNode,
  list: ListNode,
  record: ListNode,
  unsupported: UnsupportedNode,
  kept: NothingToAsk,
};
