import type { Bilingual, PrivacyClass } from "@saan/schema/field";
import { type Path, valueAt } from "@saan/schema/read";
import { type Form, type FormModel, type FormNode, fieldsOf, keptOf, rowOf } from "../model/index.js";
import { hasRows } from "../model/lookup.js";
import { stricter } from "../model/stricter.js";
import { isContainer } from "../values/fieldValue.js";
import { isAnswered, sameValue, toValues } from "../values/index.js";
import { pairsOf } from "./pairs.js";

export interface AuditOptions {
  /** Who made the change: an id, never a name. */
  readonly actor: string;
  /** When, as ISO 8601. */
  readonly at: string;
  /**
   * The values of personal and sensitive fields are told, too: for a log that is kept as safely as the records are.
   * @default false
   */
  readonly unmasked?: boolean;
}

/** One field that is not what it was. Plain data. */
export interface AuditEvent {
  readonly at: string;
  readonly actor: string;
  readonly form: string;
  readonly version: number;
  /** The id of the field's node: `"parties.*.role"`. */
  readonly node: string;
  /** Where it is now; of what is gone, where it was. */
  readonly path: Path;
  readonly label: Bilingual;
  /** That of the field, or of what holds it where that is stricter. */
  readonly privacy: PrivacyClass;
  /** `moved`: the rows of a list are the same ones in another order. */
  readonly change: "stated" | "changed" | "removed" | "moved";
  /** Form values. Both are left out where they are masked, and each where there was nothing. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly masked?: true;
}

/**
 * What a change of a record changed, one event for each field. Either record may be missing: a new one states its fields, a
 * deleted one has them removed. Rows with an `id` are followed wherever they move.
 */
export function auditEvents<T>(
  { model }: Form<T>,
  before: unknown,
  after: unknown,
  options: AuditOptions,
): readonly AuditEvent[] {
  const events: AuditEvent[] = [];
  const root = model.nodes[""] as FormNode;
  const audit: Audit = { model, options, events };
  compare(audit, root, "public", {
    path: [],
    before: before === undefined ? undefined : toValues(model, before),
    after: after === undefined ? undefined : toValues(model, after),
  });
  return events;
}

interface Audit {
  readonly model: FormModel;
  readonly options: AuditOptions;
  readonly events: AuditEvent[];
}

interface Compared {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

function compare(audit: Audit, node: FormNode, around: PrivacyClass, compared: Compared): void {
  const privacy = stricter(around, node.privacy);
  if (hasRows(node)) compareRows(audit, node, privacy, compared);
  else if (isContainer(node) || node.kind === "tuple") compareFields(audit, node, privacy, compared);
  else tell(audit, node, privacy, compared);
}

function compareFields({ ...audit }: Audit, node: FormNode, privacy: PrivacyClass, compared: Compared): void {
  const { path, before, after } = compared;
  const [was, is] = [fieldsIn(audit.model, node, before), fieldsIn(audit.model, node, after)];
  for (const field of new Set([...is, ...was])) {
    const step = node.kind === "tuple" ? Number(field.key) : field.key;
    compare(audit, field, privacy, {
      path: [...path, step],
      before: was.has(field) ? valueAt(before, [step]) : undefined,
      after: is.has(field) ? valueAt(after, [step]) : undefined,
    });
  }
}

function fieldsIn(model: FormModel, node: FormNode, value: unknown): ReadonlySet<FormNode> {
  if (value === undefined || value === null) return new Set();
  return new Set([...fieldsOf(model, node, value), ...keptOf(model, node, value)]);
}

function compareRows(audit: Audit, node: FormNode, privacy: PrivacyClass, compared: Compared): void {
  const row = rowOf(audit.model, node);
  if (!row) return;
  const [was, is] = [rowsIn(compared.before), rowsIn(compared.after)];
  const pairs = pairsOf(audit.model, row, was, is);
  const common = pairs.filter(({ before, after }) => before !== undefined && after !== undefined);
  if (common.some(({ before }, index) => index > 0 && Number(before) < Number(common[index - 1]?.before))) {
    audit.events.push({ ...eventAt(audit, node, privacy, compared.path), change: "moved" });
  }
  for (const { before, after } of pairs) {
    compare(audit, row, privacy, {
      path: [...compared.path, after ?? (before as number)],
      before: before === undefined ? undefined : was[before],
      after: after === undefined ? undefined : is[after],
    });
  }
}

function rowsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function tell(audit: Audit, node: FormNode, privacy: PrivacyClass, { path, before, after }: Compared): void {
  const { model, options, events } = audit;
  if (sameValue(before ?? null, after ?? null)) return;
  // A box that was left empty is no answer, and one that says "no" is.
  const says = (value: unknown) => value === false || isAnswered(model, { ...node, default: undefined }, value);
  const [was, is] = [says(before), says(after)];
  if (!was && !is) return;
  const event = eventAt(audit, node, privacy, path);
  const change = !was ? "stated" : is ? "changed" : "removed";
  if (MASKED.has(privacy) && !options.unmasked) events.push({ ...event, change, masked: true });
  else events.push({ ...event, change, ...(was && { before: plain(before) }), ...(is && { after: plain(after) }) });
}

function eventAt({ model, options }: Audit, node: FormNode, privacy: PrivacyClass, path: Path) {
  const { actor, at } = options;
  return { at, actor, form: model.id, version: model.version, node: node.id, path, label: node.label, privacy };
}

const MASKED: ReadonlySet<PrivacyClass> = new Set(["personal", "sensitive"]);

/** Of a file, what can be written in a log. */
function plain(value: unknown): unknown {
  if (!(value instanceof Blob)) return value;
  const { name } = value as Blob & { readonly name?: string };
  return { ...(name === undefined ? {} : { name }), type: value.type, bytes: value.size };
}
