import type { Bilingual, FieldDescription } from "@saan/schema/field";
import { listed } from "./listed.js";
import { nearbyNames } from "./nearbyNames.js";
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
  /** The words of the codes of a choice, before those that the schema's description has. Every code has to have some. */
  readonly options?: Readonly<Record<string, Bilingual>>;
  readonly access?: AccessRules;
}

/** The wording of a form at work: asked for each field once, it remembers which of its paths led to one. */
export class Wording {
  readonly #fields: Readonly<Record<string, FieldWording | undefined>>;
  readonly #met = new Set<string>();
  /** Of choices that the form has words for: the codes they have. */
  readonly #codes = new Map<string, Set<string>>();
  /** Codes without words in choices that have words for others. */
  readonly #unnamed = new Map<string, Set<string>>();
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

  /** The form's words for a code of the choice at a node; notes that it has this code. */
  optionAt(id: string, code: string): Bilingual | undefined {
    const options = this.of(id)?.options;
    if (!options) return undefined;
    note(this.#codes, id, code);
    const words = Object.hasOwn(options, code) ? options[code] : undefined;
    return typeof words === "object" ? { th: words.th, en: words.en } : words;
  }

  /** Notes a code that nobody gave words to, of a choice at a node whose other codes have some. */
  noteUnnamed(id: string, code: string): void {
    note(this.#unnamed, id, code);
  }

  /**
   * @throws SaanError `no-such-option` when words are given for a code that the field does not have, `unnamed-option` when a
   *   choice has words for some of its codes and none for others.
   */
  refuseOptions(form: string, isLeftOut: (path: string) => boolean): void {
    for (const [path, wording] of Object.entries(this.#fields)) {
      if (!wording?.options || isLeftOut(path)) continue;
      const codes = this.#codes.get(path);
      if (!codes) {
        const how = "They are the words of a choice: of z.enum, of z.literal, or of a list of those.";
        throw new SaanError("no-such-option", `Field "${path}" of form "${form}" has no codes for its "options".`, how);
      }
      const stranger = Object.keys(wording.options).find((code) => !codes.has(code));
      if (stranger === undefined) continue;
      throw new SaanError(
        "no-such-option",
        `Field "${path}" of form "${form}" has no code "${stranger}" for its "options".`,
        `Its codes are ${listed(codes)}.${nearbyNames(stranger, codes)}`,
      );
    }
    for (const [path, codes] of this.#unnamed) {
      throw new SaanError(
        "unnamed-option",
        `Field "${path}" of form "${form}" has words for some of its codes, and none for ${listed(codes)}.`,
        'Give each { th: "…", en: "…" }, in "options" of the form\'s "fields" or of the field\'s description.',
      );
    }
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

/** Notes a code at the path of a node. */
function note(codes: Map<string, Set<string>>, id: string, code: string): void {
  const path = pathOf(id);
  codes.set(path, (codes.get(path) ?? new Set()).add(code));
}
