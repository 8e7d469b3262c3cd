"use client";

import { useFormNode } from "@saan/forms/react";
import { fill } from "../messages/fill.js";
import { Notice } from "../notice/Notice.js";
import { useKit } from "../provider/KitProvider.js";
import { BooleanNode, ChoiceNode, NumberNode, TextNode } from "./AnswerControls.js";
import { GroupNode, ListNode } from "./ContainerControls.js";
import { type NodeControlProps, useFormSurroundings } from "./FormSurroundings.js";
import { DateNode, ReferenceNode } from "./LookupControls.js";
import { useNodeField } from "./useNodeField.js";

/** The control for one node of the form: the one place that chooses by kind. */
export function NodeControl({ path }: NodeControlProps) {
  const { control } = useFormSurroundings();
  switch (useFormNode(control, path).node.kind) {
    case "text":
    case "multiline":
      return <TextNode path={path} />;
    case "number":
      return <NumberNode path={path} />;
    case "boolean":
      return <BooleanNode path={path} />;
    case "choice":
      return <ChoiceNode path={path} />;
    case "date":
    case "stated-date":
      return <DateNode path={path} />;
    case "reference":
      return <ReferenceNode path={path} />;
    case "group":
    case "variant":
      return <GroupNode path={path} />;
    case "list":
      return <ListNode path={path} />;
    case "unsupported":
      return <UnsupportedNode path={path} />;
  }
}

/** A field no control exists for says so, by name: a text box would let people enter what can never be valid. */
function UnsupportedNode({ path }: NodeControlProps) {
  const { messages } = useKit();
  const { node, field } = useNodeField(path);
  return (
    <Notice variant="attention" title={field.label} id={field.id}>
      {fill(messages["schemaForm.unsupported"], { kind: node.zodKind })}
    </Notice>
  );
}
