import type { AnyCodelist, Bilingual, FieldDescription } from "@saan/schema/field";
import type { AccessRules } from "./node.js";
import { SaanError } from "./SaanError.js";
import { pathOf } from "./selection.js";

/**
 * What a form says of a field whose schema says nothing, or something else: for partners whose zod schema has no
 * descriptions, and for forms with words of their own.
 */
export interface FieldWording
  extends Partial<
    Pick<
      FieldDescription,
      "label" | "hint" | "unit" | "example" | "format" | "section" | "rowLabel" | "optionsFrom" | "freeText"
    >
  > {
  /** The control by name: `"radio"`, or one of the `widgets` given to `SchemaForm`. */
  readonly widget?: NonNullable<FieldDescription["widget"]> | (string & Record<never, never>);
  /** `personal` where neither the schema nor the form says. */
  readonly privacy?: FieldDescription["privacy"];
  readonly purpose?: Bilingual;
  readonly retention?: FieldDescription["retention"];
  /** The words of the codes of a choice. */
  readonly options?: Readonly<Record<string, Bilingual>>;
  readonly access?: AccessRules;
}

/** The wording of a form at work: asked for each field once, it remembers which of its paths led to one. */
export class Wording {
  readonly #fields: Readonly<Record<string, FieldWording | undefined>>;
  readonly #met = new Set<string>();
  /** There is none: most forms take all words from their schema. */
  readonly #isEmpty: boolean;

  constructor(fields: Readonly<Record<string, FieldWording | undefined>> = {}) {
    this.#fields = fields;
    this.#isEmpty = Object.keys(fields).length === 0;
  }

  of(id: string): FieldWording | undefined {
    if (this.#isEmpty) return undefined;
    const path = pathOf(id);
    if (!Object.hasOwn(this.#fields, path)) return undefined;
    this.#met.add(path);
    return this.#fields[path];
  }

  /** @throws SaanError `no-such-field` when a path led to no field; `nearby` says what was meant. */
  refuseUnmet(form: string, nearby: (path: string) => string): void {
    const unmet = Object.keys(this.#fields).find((path) => !this.#met.has(path));
    if (unmet === undefined) return;
    throw new SaanError(
      "no-such-field",
      `The form "${form}" has no field "${unmet}" to say something of in "fields".`,
      'Give dotted paths with * for any row ("parties.*.side"). A date and a reference are one field each.' +
        nearby(unmet),
    );
  }
}

/** Labels by code as a codelist has them. */
export function labelsOf(options: Readonly<Record<string, Bilingual>>): AnyCodelist {
  return {
    codes: Object.keys(options),
    entries: options,
    label: (code, locale) => (Object.hasOwn(options, code) ? options[code]?.[locale] : undefined) ?? code,
  };
}
