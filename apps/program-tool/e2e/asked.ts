import { type FormModel, type FormNode, fieldsOf, rowOf, valueAt } from "@saan/forms/model";

/**
 * What of a record a form asks for, as somebody enters it: of a reference only what comes with a choice from a list or with
 * a name that is typed.
 */
export function askedOf(model: FormModel, record: unknown): unknown {
  return partOf(model.nodes[""] as FormNode, record);

  function partOf(node: FormNode, value: unknown): unknown {
    switch (node.kind) {
      case "group":
      case "variant":
        return pick(
          value,
          fieldsOf(model, node, value).map((field) => [field.key, (part: unknown) => partOf(field, part)]),
        );
      case "list": {
        const row = rowOf(model, node);
        return Array.isArray(value) && row ? value.map((item: unknown) => partOf(row, item)) : value;
      }
      case "reference":
        return pick(
          value,
          ["id", "code", "level", "nameAsStated"].map((key) => [key, (part: unknown) => part]),
        );
      default:
        return value;
    }
  }
}

function pick(value: unknown, parts: readonly (readonly [key: string, take: (part: unknown) => unknown])[]) {
  const taken = parts.map(([key, take]) => [key, take(valueAt(value, key))] as const);
  return Object.fromEntries(taken.filter(([, part]) => part !== undefined));
}
