import { type FormModel, type FormNode, rowOf, SaanError } from "../model/index.js";
import { beginning, emptyValue, isContainer, toValue } from "./fieldValue.js";
import type { Values } from "./values.js";

/** The values of a form nobody has touched: every field empty, or at the schema's default. */
export function emptyValues(model: FormModel): Values {
  return emptyValue(model, model.nodes[""] as FormNode) as Values;
}

/**
 * The form values of a record. Takes a partial or invalid record too (an import, an older draft): a field that is
 * missing, or whose value its control cannot hold, begins empty. The record is not changed and nothing of it is shared.
 */
export function toValues(model: FormModel, record: unknown): Values {
  return toValue(model, model.nodes[""] as FormNode, record) as Values;
}

/**
 * The values of a new row of a list, or of a record.
 *
 * @throws SaanError `not-a-list` when the id is not the id of a node that has rows.
 */
export function newRow(model: FormModel, listId: string): unknown {
  const list = Object.hasOwn(model.nodes, listId) ? model.nodes[listId] : undefined;
  const row = list && rowOf(model, list);
  if (!row)
    throw new SaanError(
      "not-a-list",
      `Node "${listId}" is not a list.`,
      "Give the id of a node of kind list or record.",
    );
  return emptyValue(model, row);
}

/**
 * The values of a group that is absent until somebody asks for it (`optionalGroup`): set them, and its fields are there; set
 * `null`, and they are gone.
 *
 * @throws SaanError `not-a-group` when the id is not the id of a group or a variant.
 */
export function newGroup(model: FormModel, groupId: string): unknown {
  const group = Object.hasOwn(model.nodes, groupId) ? model.nodes[groupId] : undefined;
  if (group && isContainer(group)) return beginning(model, group);
  throw new SaanError("not-a-group", `Node "${groupId}" is not a group.`, "Give the id of a node with fields.");
}
