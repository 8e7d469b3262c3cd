import type { Issue } from "@saan/schema/read";
import type { FormNode } from "../model/index.js";
import { type Catalogue, type MessageKey, messageOf } from "./catalogue.js";

/** Which message fits an issue of this field: a date is stated, a choice is chosen, a row is added. */
export function chooseMessage(issue: Issue, node: FormNode | undefined, catalogue: Catalogue): MessageKey {
  const { code, params } = issue;
  switch (code) {
    case "required":
      return requiredMessage(node);
    case "too-short":
      // Text of nothing but invisible characters: to the reader it is empty.
      return Number(params.minimum) <= 1 ? requiredMessage(node) : "tooShort";
    case "too-few":
      return node ? fewMessage(node) : "tooFew";
    case "too-many":
      return node?.kind === "multi-choice" ? "tooManyChoices" : "tooMany";
    case "not-allowed":
      return "notAllowed";
    case "not-an-option":
      return node?.kind === "file" ? "wrongFileKind" : "notAnOption";
    case "too-small":
      if (node?.kind === "file") return "fileTooSmall";
      return params.inclusive === false ? "tooSmallOrEqual" : "tooSmall";
    case "too-large":
      if (node?.kind === "file") return "fileTooLarge";
      return params.inclusive === false ? "tooLargeOrEqual" : "tooLarge";
    case "not-a-date":
      return node?.constraints.dateTime ? "notADateTime" : "notADate";
    case "invalid-format":
      return node?.example === undefined ? "invalidFormat" : "invalidFormatExample";
    case "wrong-type":
      return wrongTypeMessage(node);
    default:
      return messageOf(code, catalogue);
  }
}

function fewMessage({ kind }: FormNode): MessageKey {
  if (kind === "multi-choice") return "tooFewChoices";
  return kind === "list" || kind === "record" ? "tooFew" : "required";
}

function requiredMessage(node: FormNode | undefined): MessageKey {
  switch (node?.kind) {
    case "choice":
    case "multi-choice":
    case "variant":
      return "requiredChoice";
    case "file":
      return "requiredFile";
    case "reference":
      return node.freeText ? "requiredReference" : "requiredChoice";
    case "date":
    case "stated-date":
      return "requiredDate";
    case "boolean":
      return "requiredTick";
    case "list":
    case "record":
      return "requiredRows";
    default:
      return "required";
  }
}

// Raw text in a field of another kind: say what the field takes.
function wrongTypeMessage(node: FormNode | undefined): MessageKey {
  switch (node?.kind) {
    case "number":
      return "notANumber";
    case "date":
    case "stated-date":
      return "notADate";
    case "choice":
    case "multi-choice":
    case "reference":
    case "variant":
      return "notAnOption";
    default:
      return "wrongType";
  }
}
