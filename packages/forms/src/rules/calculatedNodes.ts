import type { FormModel, FormNode } from "../model/index.js";
import { placeAt } from "./place.js";

const known = new WeakMap<FormModel, ReadonlySet<FormNode>>();

/** The nodes of the fields that rules calculate. A field that is calculated `once` is a proposal, and none of them. */
export function calculatedNodes(model: FormModel): ReadonlySet<FormNode> {
  let nodes = known.get(model);
  if (!nodes) {
    const rules = model.rules.filter(({ kind, once }) => kind === "calculate" && !once);
    nodes = new Set(rules.flatMap(({ template }) => placeAt(model.nodes, template)?.nodes ?? []));
    known.set(model, nodes);
  }
  return nodes;
}
