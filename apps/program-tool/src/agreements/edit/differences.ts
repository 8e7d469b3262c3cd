import { type FormModel, type FormNode, fieldsOf, rowOf, valueAt } from "@saan/forms/model";
import { sameValue } from "@saan/forms/values";
import { formatThaiDate } from "@saan/thai/calendar";
import { formatThaiNumber } from "@saan/thai/numbers";
import type { DiffChange } from "@saan/ui/diff-view";
import { areaName } from "@saan/ui/record-words";
import type { Words } from "../../messages/useWords.js";

/** One field in which two records differ, in words. "" for what one of them does not state. */
export interface Difference extends DiffChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Where two records of a form differ, field by field and row by row, in form order. */
export function differences(model: FormModel, before: unknown, after: unknown, words: Words): readonly Difference[] {
  const root = model.nodes[""];
  return root ? inFields(root, before, after, "") : [];

  function inFields(group: FormNode, a: unknown, b: unknown, outer: string): readonly Difference[] {
    return fieldsOf(model, group, a).flatMap((node) => inNode(node, valueAt(a, node.key), valueAt(b, node.key), outer));
  }

  function inNode(node: FormNode, a: unknown, b: unknown, outer: string): readonly Difference[] {
    if (sameValue(a, b)) return [];
    const label = within(outer, node.label[words.locale]);
    if (node.kind === "group") return inFields(node, a, b, label);
    if (node.kind !== "list") return [{ key: label, label, before: textOf(node, a), after: textOf(node, b) }];
    const row = rowOf(model, node);
    const rows = Math.max(lengthOf(a), lengthOf(b));
    const name = (node.rowLabel ?? node.label)[words.locale];
    return Array.from({ length: rows }, (_, at) => at).flatMap((at) => {
      const [one, other] = [valueAt(a, at), valueAt(b, at)];
      if (!row || sameValue(one, other)) return [];
      const rowLabel = within(outer, `${name} ${at + 1}`);
      return [{ key: rowLabel, label: rowLabel, before: textOf(row, one), after: textOf(row, other) }];
    });
  }

  function within(outer: string, inner: string): string {
    return outer === "" ? inner : words.say("words.path", { outer, inner });
  }

  function textOf(node: FormNode, value: unknown): string {
    if (value === undefined || value === null || value === "") return "";
    const { locale, say } = words;
    switch (node.kind) {
      case "boolean":
        return say(value === true ? "words.yes" : "words.no");
      case "choice":
        return node.options?.find(({ code }) => code === value)?.label[locale] ?? String(value);
      case "number":
        return typeof value === "number" ? formatThaiNumber(value) : String(value);
      case "date":
        return formatThaiDate(String(value), { locale });
      case "stated-date":
        return text(valueAt(value, "asStated"));
      case "reference": {
        const nameAsStated = text(valueAt(value, "nameAsStated"));
        return areaName({ code: text(valueAt(value, "code")), level: text(valueAt(value, "level")), nameAsStated });
      }
      case "list": {
        const row = rowOf(model, node);
        const items = Array.isArray(value) ? value.map((item: unknown) => (row ? textOf(row, item) : "")) : [];
        return items.filter((item) => item !== "").join(say("words.list"));
      }
      case "group":
      case "variant":
        return fieldsOf(model, node, value)
          .map((field) => textOf(field, valueAt(value, field.key)))
          .filter((part) => part !== "")
          .join(say("tool.separator"));
      default:
        return text(value);
    }
  }
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
