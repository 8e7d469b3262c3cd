import { type FormModel, type FormNode, rowOf } from "../model/index.js";

/**
 * What the values of a draft depend on, by node id: which fields there are, of which kind and in what, whether one is
 * required, which codes it takes. Words, sections, steps, limits and rules are no part of it: they change what is asked of
 * an answer, never where it is kept. Alternatives of a variant stand at `<code>`.
 *
 * @example { "role": "required choice(hub | party)", "hosts.*<area>": "area, role" }
 */
export type FormOutline = Readonly<Record<string, string>>;

/** The name of the form as a whole, whose id is empty. */
export const WHOLE = "(form)";

/** The outline of a form's model, in the order of its places. */
export function outlineOf(model: FormModel): FormOutline {
  const lines = Object.values(model.nodes).flatMap((node) => [
    [node.id || WHOLE, lineOf(model, node)] as const,
    // A group that repeats another one has the alternatives of that.
    ...(node.repeats === undefined ? (node.variants ?? []) : []).map(
      ({ code, children }) => [`${node.id}<${code}>`, [...children].sort().join(", ")] as const,
    ),
  ]);
  return Object.fromEntries(lines.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function lineOf(model: FormModel, node: FormNode): string {
  const { required, nullable, open, optionalGroup, repeats } = node;
  return [
    required ? "required" : "optional",
    ...(nullable ? ["nullable"] : []),
    ...(open ? ["open"] : []),
    kindOf(model, node),
    ...(repeats === undefined ? [] : [`like ${repeats || WHOLE}`]),
    ...(optionalGroup ? ["once asked for"] : []),
  ].join(" ");
}

function kindOf(model: FormModel, node: FormNode): string {
  const { kind, zodKind, source, discriminator } = node;
  switch (kind) {
    case "choice":
    case "multi-choice":
      return `${kind}(${sorted((node.options ?? []).map(({ code }) => code))})`;
    case "variant":
      return `one of(${sorted((node.variants ?? []).map(({ code }) => code))}) by ${discriminator}`;
    case "reference":
      return `reference(${source})`;
    case "unsupported":
      return `unsupported ${zodKind}`;
    case "list":
    case "record": {
      const row = rowOf(model, node);
      // The row of a list in itself is told where it stands first.
      const isOwn = row === undefined || row.id === (node.id === "" ? "*" : `${node.id}.*`);
      return isOwn ? kind : `${kind} of ${row.id || WHOLE}`;
    }
    default:
      return kind;
  }
}

function sorted(codes: readonly string[]): string {
  return [...codes].sort().join(" | ");
}

/** One place at which two outlines differ; a side is missing where its outline has no such place. */
export interface Difference {
  readonly place: string;
  readonly was?: string;
  readonly is?: string;
}

/**
 * Where two outlines differ for a draft, by place. A new field that the form leaves out is no difference: drafts of before
 * have nothing of it, and nobody is asked.
 */
export function differences(was: FormOutline, is: FormOutline): readonly Difference[] {
  const lineAt = (outline: FormOutline, place: string) => (Object.hasOwn(outline, place) ? outline[place] : undefined);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].sort().flatMap((place) => {
    const difference = { place, was: lineAt(was, place), is: lineAt(is, place) };
    const isNewAndLeftOut = difference.was === undefined && difference.is?.endsWith(" kept");
    return difference.was === difference.is || isNewAndLeftOut ? [] : [difference];
  });
}
