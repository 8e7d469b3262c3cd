import { type FormModel, type FormNode, fieldsOf, stricter } from "@saan/forms/model";
import type { Bilingual, PrivacyClass } from "@saan/schema/field";
import type { Path } from "@saan/schema/read";

/** A field that a table has a column for, and a filter a question: no group, and in no row. */
export interface TableField {
  /** The path of the field, dotted: `term.end`. */
  readonly id: string;
  readonly node: FormNode;
  readonly path: Path;
  /** What it is called, after what holds it: `ระยะเวลา: วันสิ้นสุด`. */
  readonly label: Bilingual;
}

/** Which fields of a form stand in a table. */
export interface TableFieldChoice {
  /** Only these, by their dotted paths: `["title", "term.end"]`; a group stands for all that is in it. */
  readonly only?: readonly string[];
  /**
   * The classes of facts that are shown. What tells of a person, and what nobody described, is left out unless it is asked for
   * here, also when `only` names it.
   * @default ["public", "office-holder", "contact"]
   */
  readonly privacy?: readonly PrivacyClass[];
}

const shownUnasked: readonly PrivacyClass[] = ["public", "office-holder", "contact"];

/** The fields of a form for a table, in form order. */
export function tableFields(
  model: FormModel,
  { only, privacy = shownUnasked }: TableFieldChoice = {},
): readonly TableField[] {
  const root = model.nodes[""];
  if (!root) return [];
  const isAsked = (id: string) => only === undefined || only.some((one) => id === one || id.startsWith(`${one}.`));
  const found = [...walk(model, root, [], undefined, "public")].filter(
    (field) => isAsked(field.id) && privacy.includes(field.privacy),
  );
  // Alternatives may share a field.
  return [...new Map(found.map(({ privacy: _class, ...field }) => [field.id, field] as const)).values()];
}

interface Found extends TableField {
  readonly privacy: PrivacyClass;
}

function* walk(
  model: FormModel,
  node: FormNode,
  path: Path,
  around: Bilingual | undefined,
  privacy: PrivacyClass,
): Generator<Found> {
  // A group inside itself has no end.
  if (node.optionalGroup || node.repeats !== undefined) return;
  // A record may have the three of a count among its own fields: it is no count for that.
  const isCount = path.length > 0 && isQuantity(model, node);
  const isGroup = (node.kind === "group" && !isCount) || node.kind === "variant";
  if (!isGroup) {
    if (WITHOUT_COLUMN.has(node.kind)) return;
    const label = around ? joined(around, node.label) : node.label;
    yield { id: path.join("."), node, path, label, privacy: strictest(model, node, privacy) };
    return;
  }
  for (const field of fieldsWithin(model, node)) {
    const held = path.length === 0 ? undefined : node.label;
    yield* walk(model, field, [...path, field.key], held, stricter(privacy, node.privacy));
  }
}

const WITHOUT_COLUMN: ReadonlySet<FormNode["kind"]> = new Set(["unsupported", "kept"]);

/** A count as the kit's records hold them is one answer. */
export function isQuantity(model: FormModel, node: FormNode): boolean {
  const keys = node.kind === "group" ? fieldsOf(model, node).map(({ key }) => key) : [];
  return ["comparator", "value", "unit"].every((key) => keys.includes(key));
}

/** All fields of a group; of a variant the choice, and then those of all its alternatives. */
function fieldsWithin(model: FormModel, node: FormNode): readonly FormNode[] {
  const alternatives = (node.variants ?? []).flatMap(({ children }) => children.flatMap((id) => model.nodes[id] ?? []));
  return [...fieldsOf(model, node), ...alternatives];
}

function joined(around: Bilingual, own: Bilingual): Bilingual {
  return { th: `${around.th}: ${own.th}`, en: `${around.en}: ${own.en}` };
}

/** The class of a field with all that is in it: the rows of a list. */
function strictest(model: FormModel, node: FormNode, around: PrivacyClass): PrivacyClass {
  const own = stricter(around, node.privacy);
  const within = (node.children ?? []).concat((node.variants ?? []).flatMap(({ children }) => children));
  if (node.optionalGroup || node.repeats !== undefined) return own;
  return within.reduce<PrivacyClass>((known, id) => {
    const inner = model.nodes[id];
    return inner ? strictest(model, inner, known) : known;
  }, own);
}
