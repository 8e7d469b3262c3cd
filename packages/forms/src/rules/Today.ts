import type { Occasion } from "./applyFunction.js";
import { todayInThailand } from "./dateFunctions.js";

/**
 * The occasion on which rules are asked. The clock is looked at when the first of them asks what day it is: the page of a form
 * that never asks can be written once, beforehand, on a server.
 */
export class Today implements Occasion {
  orderedEmpty = false;
  readonly #given: string | undefined;
  #day: string | undefined;

  constructor(given?: string) {
    this.#given = given;
  }

  get today(): string {
    this.#day ??= this.#given ?? todayInThailand();
    return this.#day;
  }

  /** Another day may have come. */
  begin(): void {
    this.#day = undefined;
  }
}
