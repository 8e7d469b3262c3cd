import type { Bilingual } from "@saan/schema/field";
import type { FormModel, FormNode } from "../model/node.js";
import { compileDesign, type DesignOptions } from "./compileDesign.js";
import { DESIGN_VERSION, type DesignField, type DesignRule, type FormDesign } from "./design.js";
import { inIds } from "./expressions.js";
import { templatesOf } from "./fieldTree.js";
import { likeDomainField } from "./likeDomainField.js";

/** Something of a form that a design cannot say, or says otherwise. */
export interface Loss {
  /** A node id, or a rule id. */
  readonly node?: string;
  readonly rule?: string;
  /** `left-out`: not in the design at all. `changed`: there, and not quite what it was. */
  readonly what: "left-out" | "changed";
}

/**
 * The design of a form. What its vocabulary cannot say is left out or comes as near as it can, and each loss is named: the
 * design is made to a form again and compared, node by node. Checks that no model shows (a pattern of a text) are lost unseen.
 */
export function designOfModel(
  model: FormModel,
  options: DesignOptions = {},
): { readonly design: FormDesign; readonly losses: readonly Loss[] } {
  const design = new Maker(model, options, new Set()).design();
  const losses = lossesOf(model, design, options);
  if (losses.length === 0 || !options.domain?.length) return { design, losses };
  // What the vocabulary says otherwise may be a field of the domain, which has checks and words of its own.
  const odd = new Set(losses.flatMap(({ node }) => node ?? []));
  const again = new Maker(model, options, odd).design();
  return { design: again, losses: lossesOf(model, again, options) };
}

class Maker {
  readonly #model: FormModel;
  readonly #options: DesignOptions;
  /** Ids of nodes that the vocabulary alone does not say rightly. */
  readonly #odd: ReadonlySet<string>;
  /** What is being said: a row that holds rows of its own kind has no end, and no word in the vocabulary. */
  readonly #around = new Set<string>();
  #fields = 0;

  constructor(model: FormModel, options: DesignOptions, odd: ReadonlySet<string>) {
    this.#odd = odd;
    this.#model = model;
    this.#options = options;
  }

  design(): FormDesign {
    const { id, version, label, nodes } = this.#model;
    const fields = this.#inside(nodes[""], true);
    const bare: FormDesign = { design: DESIGN_VERSION, id, version, label, rules: [], ...this.#parts(fields) };
    return { ...bare, rules: this.#rules(bare) };
  }

  #inside(container: FormNode | undefined, isTop = false): readonly DesignField[] {
    const around = container?.id ?? "";
    this.#around.add(around);
    const fields = (container?.children ?? []).flatMap((id) => {
      const node = this.#model.nodes[id];
      const field = node && !this.#isEndless(node) && this.#field(node);
      if (!field) return [];
      const isPlaced = isTop && this.#model.sections.some((section) => section.id === node.section);
      return [isPlaced && node.section !== undefined ? { ...field, section: node.section } : field];
    });
    this.#around.delete(around);
    return fields;
  }

  #isEndless({ kind, children, repeats }: FormNode): boolean {
    return repeats !== undefined || (kind === "list" && this.#around.has(children?.[0] ?? ""));
  }

  #field(node: FormNode): DesignField | undefined {
    const isOdd = this.#odd.has(node.id) || [...this.#odd].some((id) => id.startsWith(`${node.id}.`));
    const known = isOdd ? likeDomainField(this.#model, node, this.#options.domain ?? []) : undefined;
    const said = known ? ({ kind: "domain", domain: known } as const) : this.#kind(node);
    if (!said) return undefined;
    this.#fields += 1;
    const id = `f${this.#fields}`;
    const isPublic = said.kind === "domain" || node.privacy === "public";
    const { rowLabel } = node;
    return {
      id,
      key: node.key,
      label: node.label,
      ...said,
      ...(node.hint && { hint: node.hint }),
      ...(node.required && { required: true as const }),
      ...(node.example !== undefined && said.kind !== "domain" && { example: node.example }),
      privacy: isPublic ? "public" : node.privacy,
      ...(!isPublic && node.purpose && { purpose: node.purpose }),
      ...(!isPublic && node.retention && { retention: node.retention }),
      ...(rowLabel && (said.kind === "list" || said.kind === "choices") ? { rowLabel } : {}),
      ...(said.kind === "group" && { fields: this.#inside(node) }),
      ...(said.kind === "list" && { fields: this.#inside(this.#model.nodes[node.children?.[0] ?? ""]) }),
    };
  }

  #kind(node: FormNode): (Pick<DesignField, "kind"> & Partial<DesignField>) | undefined {
    const { minimum, maximum, integer, minItems, maxItems, minBytes, maxBytes, maxLength, accepts } = node.constraints;
    switch (node.kind) {
      case "text":
        if (node.constraints.dateTime) return { kind: "date-time" };
        if (node.constraints.textFormat === "time") return { kind: "time" };
        return { kind: "text", ...limits(undefined, maxLength === 200 ? undefined : maxLength) };
      case "multiline":
        return { kind: "long-text", ...limits(undefined, maxLength === 2000 ? undefined : maxLength) };
      case "number":
        if (isMoney(node)) return { kind: "money", ...limits(minimum === 0 ? undefined : minimum, maximum) };
        return { kind: "number", ...limits(...numberLimits(node), integer), ...(node.unit && { unit: node.unit }) };
      case "boolean":
        return { kind: "yes-no" };
      case "choice": {
        const look = node.widget === "radio" || node.widget === "select" ? node.widget : undefined;
        return { kind: "choice", ...optionsOf(node), ...(look && { look }) };
      }
      case "multi-choice": {
        const most = maxItems === node.options?.length ? undefined : maxItems;
        return { kind: "choices", ...optionsOf(node), ...limits(minItems, most) };
      }
      case "date":
        return { kind: "date" };
      case "stated-date":
        return { kind: "stated-date" };
      case "reference":
        if (node.source === "areas") return { kind: "place" };
        return node.source === "organization" ? { kind: "organization" } : undefined;
      case "file":
        return { kind: "file", ...limits(minBytes, maxBytes), ...(accepts && { accepts }) };
      case "group":
        return { kind: "group" };
      case "list":
        return this.#model.nodes[node.children?.[0] ?? ""]?.kind === "group"
          ? { kind: "list", ...limits(minItems, maxItems) }
          : undefined;
      default:
        return undefined;
    }
  }

  /** Sections and steps; a section stands in the step that most says so: one that all its fields are in. */
  #parts(fields: readonly DesignField[]): Pick<FormDesign, "fields" | "sections" | "steps"> {
    const { sections, steps = [] } = this.#model;
    const stepOf = new Map(steps.flatMap(({ id, fields }) => fields.map((field) => [field, id] as const)));
    const templates = templatesOf({ fields } as FormDesign);
    const step = (field: DesignField) => stepOf.get(templates.get(field.id) ?? "");
    const placed = sections.map((section) => {
      const own = new Set(fields.flatMap((field) => (field.section === section.id ? [step(field)] : [])));
      const [only] = own;
      return own.size === 1 && only !== undefined ? { ...section, step: only } : section;
    });
    const whole = new Set(placed.flatMap((section) => ("step" in section ? [section.id] : [])));
    return {
      fields: fields.map((field) => {
        const own = step(field);
        return own === undefined || whole.has(field.section ?? "") ? field : { ...field, step: own };
      }),
      sections: placed,
      steps: steps.map(({ id, label, hint }) => ({ id, label, ...(hint && { hint }) })),
    };
  }

  #rules(design: FormDesign): readonly DesignRule[] {
    const templates = templatesOf(design);
    const byTemplate = new Map([...templates].map(([id, template]) => [template, id]));
    return this.#model.rules.flatMap((rule): DesignRule[] => {
      const { id, kind, template, otherwise, once, also, message, code } = rule;
      const field = byTemplate.get(template);
      const expression = inIds(rule.expression, templates);
      if (field === undefined || !expression) return [];
      return [
        {
          id,
          kind,
          field,
          expression,
          ...(otherwise && { otherwise }),
          ...(once && { once }),
          ...(also && { also }),
          ...(message && { message }),
          ...(code !== undefined && { code }),
        },
      ];
    });
  }
}

function lossesOf(model: FormModel, design: FormDesign, options: DesignOptions): readonly Loss[] {
  const after = compileDesign(design, options).form?.model;
  const nodes = Object.values(model.nodes).flatMap((node): Loss[] => {
    const again = after?.nodes[node.id];
    if (!again) return [{ node: node.id, what: "left-out" }];
    return JSON.stringify(sorted(again)) === JSON.stringify(sorted(node)) ? [] : [{ node: node.id, what: "changed" }];
  });
  const rules = model.rules.flatMap((rule): Loss[] => {
    const again = after?.rules.find(({ id }) => id === rule.id);
    if (!again) return [{ rule: rule.id, what: "left-out" }];
    return JSON.stringify(sorted(again)) === JSON.stringify(sorted(rule)) ? [] : [{ rule: rule.id, what: "changed" }];
  });
  return [...nodes, ...rules];
}

/** Data with the names of each object in one order, so that its JSON tells whether it is the same. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}

function limits(least?: number, most?: number, whole?: boolean): Pick<DesignField, "limits"> {
  if (least === undefined && most === undefined && !whole) return {};
  const [low, high] = [least === undefined ? {} : { least }, most === undefined ? {} : { most }];
  return { limits: { ...low, ...high, ...(whole && { whole: true as const }) } };
}

/** Without those that whole numbers have by themselves: no more is exact. */
function numberLimits({ constraints: { minimum, maximum } }: FormNode): [number | undefined, number | undefined] {
  return [
    minimum === Number.MIN_SAFE_INTEGER ? undefined : minimum,
    maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum,
  ];
}

function isMoney({ unit, format }: FormNode): boolean {
  return unit?.th === "บาท" && format === "grouped";
}

function optionsOf({ options = [] }: FormNode): Pick<DesignField, "options"> {
  return { options: options.map(({ code, label }): { code: string; label: Bilingual } => ({ code, label })) };
}
