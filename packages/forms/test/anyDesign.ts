import { agreement } from "@saan/schema/agreement";
import fc from "fast-check";
import {
  addField,
  addPart,
  addRule,
  changeField,
  changeKind,
  changePart,
  type DesignField,
  type DomainField,
  domainFieldsOf,
  duplicateField,
  emptyDesign,
  expressionAgainst,
  expressionOfCalculation,
  expressionOfSentence,
  type FormDesign,
  fieldKinds,
  hasOptions,
  indentField,
  kindsLike,
  moveField,
  newField,
  outdentField,
  placesIn,
  removeField,
  removePart,
  removeRule,
  shiftField,
  shiftPart,
} from "../src/design/index.js";

/** Fields of the agreement, as a partner takes them. */
export const someDomain: readonly DomainField[] = domainFieldsOf([{ name: "agreement", records: { agreement } }]);

/** One edit, by numbers: any numbers do. */
export interface AnyEdit {
  readonly what: number;
  readonly which: number;
  readonly where: number;
  readonly text: string;
}

const words = fc.constantFrom(
  "จำนวนเด็ก",
  "หมู่บ้าน",
  "วันที่ลงพื้นที่",
  "Number of children",
  'it\'s "quoted" \\ and `odd` */ {x}',
  "",
  "line\nbreak\u2028and </script>",
  "ที่อยู่ของหน่วยงานที่รับผิดชอบการดูแลเด็กเล็กในตำบลและหมู่บ้านใกล้เคียงทั้งหมดทุกแห่งในจังหวัด",
);

export const anyEdits: fc.Arbitrary<readonly AnyEdit[]> = fc.array(
  fc.record({ what: fc.nat(40), which: fc.nat(30), where: fc.nat(30), text: words }),
  { maxLength: 40 },
);

export const anyDesign: fc.Arbitrary<FormDesign> = anyEdits.map((edits) =>
  edits.reduce(applied, emptyDesign("any-form", { th: "แบบใด ๆ", en: "Any form" })),
);

/** The design after one edit. */
export function applied(design: FormDesign, { what, which, where, text }: AnyEdit): FormDesign {
  const fields = placesIn(design).map(({ field }) => field);
  const field = fields[which % Math.max(1, fields.length)];
  const other = fields[where % Math.max(1, fields.length)];
  const id = field?.id ?? "f999";
  const label = { th: text, en: where % 3 === 0 ? `Label ${where}` : "" };
  switch (what) {
    case 0:
      return moveField(design, id, { into: other?.id, at: where % 4 });
    case 1:
      return moveField(design, id, { at: where });
    case 2:
      return shiftField(design, id, where % 2 === 0 ? 1 : -1);
    case 3:
      return indentField(design, id);
    case 4:
      return outdentField(design, id);
    case 5:
      return removeField(design, id);
    case 6:
      return duplicateField(design, id);
    case 7:
      return changeField(design, id, { label, hint: label, required: where % 2 === 0 ? true : undefined });
    case 8:
      return changeKind(design, id, kindsLike(field?.kind ?? "text")[where % 2] ?? "text");
    case 9:
      return changeField(design, id, {
        privacy: "personal",
        purpose: { th: text, en: "" },
        retention: "until-withdrawn",
      });
    case 10:
      return addPart(design, where % 2 === 0 ? "sections" : "steps", { label });
    case 11:
      return removePart(design, where % 2 === 0 ? "sections" : "steps", `${where % 2 === 0 ? "s" : "p"}${which % 3}`);
    case 12:
      return shiftPart(design, "sections", `s${which % 4}`, 1);
    case 13:
      return changePart(design, "sections", `s${which % 3}`, { step: design.steps[0]?.id });
    case 14: {
      const top = design.fields[which % Math.max(1, design.fields.length)];
      const part = where % 2 === 0 ? { section: design.sections[0]?.id } : { step: design.steps[0]?.id };
      return changeField(design, top?.id ?? "", part);
    }
    case 15:
      return removeRule(design, `r${which % 5}`);
    case 16:
      return addRule(design, {
        kind: where % 2 === 0 ? "relevant" : "required",
        field: id,
        expression: expressionOfSentence({
          join: which % 2 === 0 ? "and" : "or",
          clauses: [
            { field: other?.id ?? id, verb: "answered" },
            { field: other?.id ?? id, verb: "is", with: { value: text } },
          ],
        }),
      });
    case 17:
      return addRule(design, {
        kind: where % 2 === 0 ? "warn" : "constraint",
        field: id,
        message: label,
        expression: expressionAgainst({
          join: "and",
          clauses: [{ field: ".", verb: "more", with: { value: where } }],
        }),
      });
    case 18: {
      const expression = expressionOfCalculation({ how: "sum", of: [{ field: other?.id ?? id }, { value: 2 }] });
      return expression ? addRule(design, { kind: "calculate", field: id, expression }) : design;
    }
    default: {
      const kind = fieldKinds[what % fieldKinds.length] ?? "text";
      const into = where % 2 === 0 ? other?.id : undefined;
      return addField(design, newField(design, kind, label, extras(kind, where)), { into });
    }
  }
}

function extras(kind: DesignField["kind"], where: number): Partial<DesignField> {
  if (kind === "domain") return { domain: someDomain[where % someDomain.length]?.name ?? "" };
  if (hasOptions(kind)) {
    return {
      options: [
        { code: "one", label: { th: "หนึ่ง", en: "One" } },
        { code: "it's-two", label: { th: "สอง", en: "" } },
      ],
    };
  }
  if (kind === "number")
    return { unit: { th: "คน", en: "people" }, limits: { least: 1, most: where + 1, whole: true } };
  if (kind === "text") return { limits: { most: where + 5 } };
  if (kind === "file") return { limits: { most: 1_000_000 }, accepts: ["image/png", "application/pdf"] };
  if (kind === "list") return { rowLabel: { th: "รายการ", en: "Row" }, limits: { least: 1, most: 20 } };
  return {};
}

/** The same design without what is in the way of its being a form. */
export function finished(design: FormDesign, problemsOf: (design: FormDesign) => readonly Problem[]): FormDesign {
  let now = design;
  for (let round = 0; round < 8; round += 1) {
    const problems = problemsOf(now);
    if (problems.length === 0) return now;
    for (const { field, rule, part, code } of problems) {
      if (rule !== undefined) now = removeRule(now, rule);
      else if (field !== undefined) now = removeField(now, field);
      else if (part !== undefined) now = removePart(removePart(now, "sections", part), "steps", part);
      else if (code === "no-fields") now = addField(now, newField(now, "text", { th: "ชื่อ", en: "Name" }));
    }
  }
  return now;
}

interface Problem {
  readonly code: string;
  readonly field?: string;
  readonly rule?: string;
  readonly part?: string;
}
