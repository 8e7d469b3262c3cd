import { type DesignField, type FormDesign, placeOfField, placesIn, type Verb } from "@saan/forms/design";

/** Kinds of answer that rules compare with each other. */
export type Comparable = "number" | "date" | "text" | "choice" | "choices" | "yes-no" | "other";

export function comparableOf({ kind }: Pick<DesignField, "kind">): Comparable {
  switch (kind) {
    case "number":
    case "money":
      return "number";
    case "date":
    case "stated-date":
    case "date-time":
      return "date";
    case "text":
    case "long-text":
      return "text";
    case "choice":
    case "choices":
    case "yes-no":
      return kind;
    default:
      return "other";
  }
}

const VERBS: Readonly<Record<Comparable, readonly Verb[]>> = {
  number: ["is", "is-not", "more", "at-least", "less", "at-most", "answered", "empty"],
  date: ["more", "at-least", "less", "at-most", "answered", "empty"],
  text: ["is", "is-not", "answered", "empty"],
  choice: ["is", "is-not", "answered", "empty"],
  choices: ["includes", "includes-not", "answered", "empty"],
  "yes-no": ["yes", "no", "answered", "empty"],
  other: ["answered", "empty"],
};

/** What can be said of a field in a rule. */
export function verbsOf(field: Pick<DesignField, "kind"> | undefined): readonly Verb[] {
  return VERBS[field ? comparableOf(field) : "other"];
}

/** Whether a rule of a field meets another field in rows of its own: in a list that the rule's field is not in. */
export function isOfRows(design: FormDesign, id: string, own: string): boolean {
  const around = new Set(placeOfField(design, own)?.within.map((field) => field.id));
  const within = placeOfField(design, id)?.within ?? [];
  return within.some((field) => field.kind === "list" && !around.has(field.id));
}

/** Fields a rule of a field can read in a sentence: not the groups around it, nor what is in it. */
export function readableBy(design: FormDesign, own: string): readonly DesignField[] {
  const around = new Set(placeOfField(design, own)?.within.map((field) => field.id));
  return placesIn(design).flatMap(({ field, within }) => {
    const isInside = within.some(({ id }) => id === own);
    return field.id === own || isInside || around.has(field.id) || field.kind === "group" ? [] : [field];
  });
}

/** Choices, with the one that a rule has now where it is none of them any more: a field that was deleted, or became another kind. */
export function withCurrent<T>(choices: readonly T[], current: T): readonly T[] {
  return choices.includes(current) ? choices : [current, ...choices];
}
