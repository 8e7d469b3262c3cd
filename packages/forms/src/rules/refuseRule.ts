import type { FormNode } from "../model/node.js";
import { ANY_ROW } from "../model/nodeId.js";
import type { FormRule } from "./formRule.js";
import { fitsKind, type Given, kindOfNode } from "./kindOf.js";
import { isGroup, type Place, placeAt } from "./place.js";

type Refuse = (code: string, what: string, how: string) => never;

/** Refuses a rule about a field that cannot have one of its kind. */
export function refuseTarget(
  nodes: Readonly<Record<string, FormNode>>,
  { kind, field }: FormRule,
  { nodes: [node], segments, isInside }: Place,
  refuse: Refuse,
): void {
  if (!node || isInside)
    refuse("wrong-kind", `"${field}" lies inside the answer of one field`, "Name the field itself.");
  else if (node.kind === "kept")
    refuse("no-such-field", `the form leaves "${field}" out`, "Leave the rule out as well.");
  else if (field === "" && kind !== "constraint" && kind !== "warn" && kind !== "readOnly") {
    refuse("wrong-kind", `the form as a whole cannot be "${kind}"`, "Name a field of it.");
  } else if ((kind === "relevant" || kind === "calculate") && tellsApart(nodes, segments)) {
    refuse(
      "wrong-kind",
      `"${field}" tells variants apart and is always asked`,
      "Name what holds it, or a field in it.",
    );
  } else if (kind === "relevant" || kind === "required") refuseCondition(kind, field, node, segments, refuse);
  else if (kind === "calculate" && (segments.at(-1) === ANY_ROW || !isCalculable(node))) {
    refuse(
      "wrong-kind",
      `"${field}" is a ${node.kind} and cannot be calculated`,
      "Calculate the fields in it, one by one.",
    );
  } else if (kind === "filter" && !node.options) {
    refuse("wrong-kind", `"${field}" has no options of its own to filter`, "A filter is for a choice.");
  } else if (kind === "options" && (isGroup(node) || node.children !== undefined || node.kind === "boolean")) {
    refuse(
      "wrong-kind",
      `"${field}" is a ${node.kind} and has no source of options`,
      "Name the reference or choice itself.",
    );
  }
}

/** Refuses an expression whose outcome is nothing that a rule of its kind could use. */
export function refuseOutcome({ kind, field }: FormRule, target: Place, given: Given, refuse: Refuse): void {
  if (kind === "options") return;
  if (given.isList) {
    refuse(
      "wrong-kind",
      "its outcome is one answer for each row",
      "Make one of them: some( … ), every( … ), sum( … ) …",
    );
  }
  if (kind !== "calculate") {
    if (!fitsKind("boolean", given.kind)) {
      refuse(
        "wrong-kind",
        `its outcome is a ${given.kind}, not yes or no`,
        "Ask something of it: answered( … ), or = …",
      );
    }
    return;
  }
  const [node] = target.nodes;
  const wanted = node && target.nodes.length === 1 ? kindOfNode(node) : "any";
  if (fitsKind(wanted, given.kind) || (given.kind === "number" && node?.options !== undefined)) return;
  const how =
    wanted === "text" && given.kind === "number"
      ? "Make it a number, so that it can be added up and shown as one; or write the number down: concat( … )."
      : "Calculate what the field can hold.";
  refuse("wrong-kind", `its outcome is a ${given.kind}, and "${field}" takes a ${wanted}`, how);
}

function refuseCondition(
  kind: "relevant" | "required",
  field: string,
  node: FormNode,
  segments: readonly string[],
  refuse: Refuse,
): void {
  if (segments.at(-1) === ANY_ROW) {
    refuse("wrong-kind", `"${field}" is a row, and rows keep their places`, "Name the list, or the fields of its row.");
  }
  if (kind === "required") return;
  if (node.required && !node.nullable) {
    const how = `Make it optional in the schema, and add a rule { kind: "required", field: "${field}", when: … }.`;
    refuse("needed-field", `the schema refuses a record without "${field}", so it cannot be left out`, how);
  }
}

function tellsApart(nodes: Readonly<Record<string, FormNode>>, segments: readonly string[]): boolean {
  const around = placeAt(nodes, segments.slice(0, -1).join("."));
  return around?.nodes.some(({ discriminator }) => discriminator === segments.at(-1)) ?? false;
}

function isCalculable(node: FormNode): boolean {
  switch (node.kind) {
    case "text":
    case "multiline":
    case "number":
    case "boolean":
    case "choice":
    case "date":
    case "stated-date":
    case "reference":
      return true;
    default:
      return false;
  }
}
