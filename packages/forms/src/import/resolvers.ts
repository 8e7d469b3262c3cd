import type { FormNode } from "../model/index.js";
import type { CellChoice } from "./CellIssue.js";
import { type CellReading, nothing, wrong } from "./CellReading.js";
import { cellText, type TableCell } from "./table.js";

/**
 * What may be meant by a text: nothing, one, or several that a person has to choose from. An option of an `OptionSource`
 * will do: it has a label, a detail and a value. Asked once for each different text of a file, and for each `within`: what the
 * rule `options` of the field gives from the other columns of the row, such as the province of a district. It is what the
 * column of the province was read as; where nothing was found for it, what is written there.
 */
export type CellResolver = (
  text: string,
  context: { readonly within?: unknown },
) => readonly CellChoice[] | Promise<readonly CellChoice[]>;

/** By the name a field gives in `optionsFrom`: `areas`. */
export type CellResolvers = Readonly<Record<string, CellResolver>>;

const OFFERED = 20;

/** Reads references, and remembers what every text may mean: a file says the same places again and again. */
export class ReferenceReader {
  readonly #resolvers: CellResolvers;
  readonly #known = new Map<string, readonly CellChoice[]>();

  constructor(resolvers: CellResolvers) {
    this.#resolvers = resolvers;
  }

  /** At once where it was asked before, so that rows need not wait for one another. */
  read(node: FormNode, cell: TableCell | undefined, within?: unknown): CellReading | Promise<CellReading> {
    const written = cellText(cell).trim();
    if (!cell || /^[-–—.\s]*$/.test(written)) return nothing;
    if (cell.kind === "error") return wrong(written, "error-in-cell");
    const { source = "" } = node;
    const resolver = Object.hasOwn(this.#resolvers, source) ? this.#resolvers[source] : undefined;
    if (!resolver) return { value: asTyped(node, written) };
    const key = `${source}\n${written}\n${within === undefined ? "" : JSON.stringify(within)}`;
    const before = this.#known.get(key);
    if (before) return answer(node, written, before);
    const found = resolver(written, within === undefined ? {} : { within });
    if (found instanceof Promise) return found.then((choices) => answer(node, written, this.#keep(key, choices)));
    return answer(node, written, this.#keep(key, found));
  }

  #keep(key: string, choices: readonly CellChoice[]): readonly CellChoice[] {
    const kept = choices
      .slice(0, OFFERED)
      .map(({ label, detail, value }) => ({ label, value, ...(detail && { detail }) }));
    this.#known.set(key, kept);
    return kept;
  }
}

function answer(node: FormNode, written: string, choices: readonly CellChoice[]): CellReading {
  const [only] = choices;
  if (only && choices.length === 1) return { value: only.value };
  const value = asTyped(node, written);
  if (!only) return node.freeText ? { value } : { ...wrong(written, "no-such-choice"), value };
  return { ...wrong(written, "ambiguous-choice", choices), value };
}

function asTyped({ freeText }: FormNode, written: string): unknown {
  return freeText ? { nameAsStated: written } : written;
}
