import type { FormModel } from "../model/index.js";
import { OWN_FIELD } from "./expression.js";
import { type Place, placeAt, rowNodeOf, sharedStars, starsIn } from "./place.js";

/** The fields of a form as the expressions of one rule name them in an XLSForm. */
export class XlsformFields {
  readonly #model: FormModel;
  readonly #own: string;
  readonly #nameOf: (template: string) => string;

  /** @param own The template of the rule's own field: it says which rows are its own. */
  constructor(model: FormModel, own: string, nameOf = (template: string) => shortName(model, template)) {
    this.#model = model;
    this.#own = own;
    this.#nameOf = nameOf;
  }

  at(field: string): Place | undefined {
    return placeAt(this.#model.nodes, this.#templateOf(field));
  }

  /** As it is written in an expression: `${total}`. A repeat has no dot of its own. */
  name(field: string): string {
    return field === OWN_FIELD && !this.hasRows(field) ? "." : `\${${this.#nameOf(this.#templateOf(field))}}`;
  }

  /** Whether it is a list of rows, which a repeat is there. */
  hasRows(field: string): boolean {
    const node = this.at(field)?.nodes[0];
    return node !== undefined && rowNodeOf(this.#model.nodes, node) !== undefined;
  }

  /** Whether it is one question with several answers of one list: `select_multiple`. */
  isChoiceOfMany(field: string): boolean {
    return this.at(field)?.nodes[0]?.kind === "multi-choice" && !this.#isInOtherRows(field);
  }

  /** Whether it stands for several answers: of a list, of a choice of many, or of rows that are not the rule's own. */
  isOfRows(field: string): boolean {
    return this.hasRows(field) || this.isChoiceOfMany(field) || this.#isInOtherRows(field);
  }

  #templateOf(field: string): string {
    return field === OWN_FIELD ? this.#own : field;
  }

  #isInOtherRows(field: string): boolean {
    return field !== OWN_FIELD && starsIn(field) > sharedStars(field, this.#own);
  }
}

/** The property name where it is one of its kind, else the whole path. */
function shortName(model: FormModel, template: string): string {
  const segments = template.split(".");
  const key = segments.at(-1) ?? template;
  const isOnly = Object.values(model.nodes).filter((node) => node.key === key).length === 1;
  return isOnly ? key : segments.filter((segment) => segment !== "*").join("_");
}
