import { defineForm } from "../model/defineForm.js";
import type { FormModel, FormNode } from "../model/node.js";
import type { DomainField } from "./domain.js";
import { objectOf } from "./runProgram.js";

/** The name of the field of the domain that a field of a form is, whatever it is called there; undefined when it is none. */
export function likeDomainField(model: FormModel, node: FormNode, domain: readonly DomainField[]): string | undefined {
  const wanted = shapeOf(model, node);
  return domain.find((field) => shapeOfDomainField(field) === wanted)?.name;
}

const known = new WeakMap<DomainField["schema"], string>();
const LABEL = { th: "", en: "" };

function shapeOfDomainField({ schema }: DomainField): string {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const { model } = defineForm({ id: "of", version: 1, label: LABEL, schema: objectOf({ field: schema }) });
  const node = model.nodes.field;
  const shape = node ? shapeOf(model, node) : "";
  known.set(schema, shape);
  return shape;
}

/** All that is in a node, whatever it is called and wherever it stands. */
function shapeOf(model: FormModel, { id }: FormNode): string {
  const inner = Object.values(model.nodes).filter((node) => node.id === id || node.id.startsWith(`${id}.`));
  const parts = inner.map((node) => {
    if (node.id !== id) return { ...node, id: node.id.slice(id.length) };
    const { label, hint, section, required, nullable, key, children, ...kept } = node;
    return { ...kept, id: "" };
  });
  // Ids inside begin with that of the node.
  return JSON.stringify(parts).replaceAll(`"${id}.`, '".');
}
