import { changed } from "./changed.js";
import type { DesignField, DesignRule, DesignSection, DesignStep, FormDesign } from "./design.js";
import { designLimits } from "./design.js";
import { placeOfField } from "./fieldTree.js";
import { nextId } from "./names.js";

/** The id, the version and the name of the form. */
export function changeForm(
  design: FormDesign,
  changes: Partial<Pick<FormDesign, "id" | "version" | "label">>,
): FormDesign {
  return changed(design, changes);
}

type Part = "sections" | "steps";
type PartOf<Of extends Part> = Of extends "sections" ? DesignSection : DesignStep;

/** One more section or step, at the end. Its id is the next free one. */
export function addPart<Of extends Part>(design: FormDesign, of: Of, part: Omit<PartOf<Of>, "id">): FormDesign {
  const parts = design[of];
  if (parts.length >= designLimits.parts) return design;
  const isSections = of === "sections";
  // A file may name one that is not there: it does not become this one.
  const named = [...design.fields, ...design.sections].flatMap((one) => (isSections ? sectionOf(one) : one.step) ?? []);
  const id = nextId(isSections ? "s" : "p", [...parts.map((one) => one.id), ...named]);
  return { ...design, [of]: [...parts, { ...part, id }] };
}

function sectionOf(one: DesignField | DesignSection): string | undefined {
  return "section" in one ? one.section : undefined;
}

export function changePart<Of extends Part>(
  design: FormDesign,
  of: Of,
  id: string,
  changes: { readonly [Name in keyof Omit<PartOf<Of>, "id">]?: PartOf<Of>[Name] | undefined },
): FormDesign {
  const parts: readonly (DesignSection | DesignStep)[] = design[of];
  const next = parts.map((part) => (part.id === id ? changed(part, changes) : part));
  return next.every((part, at) => part === parts[at]) ? design : { ...design, [of]: next };
}

/** Up (`-1`) or down (`1`). */
export function shiftPart(design: FormDesign, of: Part, id: string, by: -1 | 1): FormDesign {
  const parts: readonly (DesignSection | DesignStep)[] = design[of];
  const at = parts.findIndex((part) => part.id === id);
  const part = parts[at];
  const to = at + by;
  if (!part || to < 0 || to >= parts.length) return design;
  const others = parts.filter((one) => one !== part);
  return { ...design, [of]: [...others.slice(0, to), part, ...others.slice(to)] };
}

/** Without a section or step. What was in it stays, in none. */
export function removePart(design: FormDesign, of: Part, id: string): FormDesign {
  const parts: readonly (DesignSection | DesignStep)[] = design[of];
  if (!parts.some((part) => part.id === id)) return design;
  const name = of === "sections" ? "section" : "step";
  const freed = <T extends DesignField | DesignSection>(one: T): T =>
    name in one && one[name as keyof T] === id ? changed<T>(one, { [name]: undefined } as never) : one;
  return {
    ...design,
    fields: design.fields.map(freed),
    sections: design.sections.map(freed),
    [of]: parts
      .filter((part) => part.id !== id)
      .map((part) => (of === "sections" ? freed(part as DesignSection) : part)),
  };
}

/** One more rule about a field that is there; its id is the next free one. A field has one rule of most kinds. */
export function addRule(design: FormDesign, rule: Omit<DesignRule, "id">): FormDesign {
  if (design.rules.length >= designLimits.rules || !placeOfField(design, rule.field)) return design;
  const id = nextId(
    "r",
    design.rules.map((one) => one.id),
  );
  return { ...design, rules: [...design.rules, { ...rule, id }] };
}

export function changeRule(
  design: FormDesign,
  id: string,
  changes: { readonly [Name in keyof Omit<DesignRule, "id">]?: DesignRule[Name] | undefined },
): FormDesign {
  const rules = design.rules.map((rule) => (rule.id === id ? changed(rule, changes) : rule));
  return rules.every((rule, at) => rule === design.rules[at]) ? design : { ...design, rules };
}

export function removeRule(design: FormDesign, id: string): FormDesign {
  const rules = design.rules.filter((rule) => rule.id !== id);
  return rules.length === design.rules.length ? design : { ...design, rules };
}
