import type { FieldDescription } from "@saan/schema/field";
import type { FieldWording } from "./fieldWording.js";
import type { FormNode } from "./node.js";
import { refuseStrangeNames } from "./refuseStrangeNames.js";
import { SaanError } from "./SaanError.js";
import { pathOf } from "./selection.js";

/** What a form can say of a field. What is no text is looked at in the nodes it comes to. */
const SAYINGS: Readonly<Record<keyof FieldWording, "text" | "other">> = {
  label: "other",
  hint: "other",
  unit: "other",
  example: "text",
  format: "text",
  section: "text",
  rowLabel: "other",
  optionsFrom: "text",
  freeText: "other",
  widget: "text",
  privacy: "other",
  purpose: "other",
  retention: "text",
  options: "other",
  access: "other",
};

/**
 * Refuses what would be passed over without a word: something said of a field under a name that is none, or not as a text.
 *
 * @throws SaanError `unreadable-form`, `no-such-widget`.
 */
export function refuseStrangeWording(form: string, path: string, wording: Readonly<Record<string, unknown>>): void {
  const of = `field "${path}" of form "${form}"`;
  refuseStrangeNames(wording, Object.keys(SAYINGS), { code: "unreadable-form", of, reader: '"fields"' });
  for (const [name, kind] of Object.entries(SAYINGS)) {
    const said = wording[name];
    if (kind === "text" && said !== undefined && typeof said !== "string") {
      throw new SaanError("unreadable-form", `"${name}" of ${of} is no text.`, `Give one: ${name}: "…".`);
    }
  }
  if (typeof wording.widget === "string") refuseSlip(`of ${of}`, wording.widget);
}

/**
 * Refuses a source of answers for a field that picks none: what `optionsFrom` names is asked for references alone. A control
 * of the page's own may ask it for any field.
 *
 * @throws SaanError `not-a-reference`.
 */
export function refuseStraySources(form: string, nodes: Readonly<Record<string, FormNode>>): void {
  const named = Object.values(nodes).filter(({ source }) => source !== undefined);
  // Of variants one may pick where the other writes.
  const asked = new Set(named.filter(takesSource).map(({ id }) => pathOf(id)));
  const stray = named.find(({ id }) => !asked.has(pathOf(id)));
  if (stray === undefined) return;
  const path = pathOf(stray.id);
  throw new SaanError(
    "not-a-reference",
    `Field "${path}" of form "${form}" has "optionsFrom" ("${stray.source}"), and is a ${stray.kind}: it would never be asked.`,
    stray.kind === "list"
      ? `Say it of its rows, "${path}.*".`
      : `Make it an object, such as z.object({ code: z.string() }), or name the control of your own that asks it in "widget".`,
  );
}

function takesSource({ kind, widget }: FormNode): boolean {
  const isOwn = widget !== undefined && !isOfKit(widget);
  return isOwn || kind === "reference" || kind === "kept" || kind === "unsupported";
}

const KIT_WIDGETS: Readonly<Record<NonNullable<FieldDescription["widget"]>, true>> = {
  text: true,
  multiline: true,
  radio: true,
  select: true,
  combobox: true,
  checkbox: true,
};

function isOfKit(widget: string): boolean {
  return Object.hasOwn(KIT_WIDGETS, widget);
}

/** A page may have controls of any name, which the form cannot know; a slip of the hand is none of them. */
function refuseSlip(of: string, widget: string): void {
  if (isOfKit(widget)) return;
  const letters = widget.toLowerCase().replace(/[^a-z]/g, "");
  const meant = Object.keys(KIT_WIDGETS).find((known) => letters === known || isSlip(letters, known));
  if (meant === undefined) return;
  throw new SaanError(
    "no-such-widget",
    `"widget" ${of} is "${widget}".`,
    `Write "${meant}", or call a control of your own something less like it.`,
  );
}

/** Whether a word is another with one letter left out, or with two that changed places. */
function isSlip(word: string, known: string): boolean {
  const letters = [...known];
  return letters.some((letter, at) => {
    const [before, after] = [known.slice(0, at), known.slice(at + 1)];
    return word === before + after || word === `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`;
  });
}
