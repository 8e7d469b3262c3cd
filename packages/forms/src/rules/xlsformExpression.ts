import { type FormModel, SaanError } from "../model/index.js";
import { type Expression, OPTION, OWN_FIELD } from "./expression.js";
import { COMPARISON_POWER, type FunctionName, functions, operators } from "./functions.js";
import { isGroup } from "./place.js";
import { XlsformFields } from "./xlsformFields.js";

/** An expression in the words of XLSForm, and what those words do not say as we do. */
export interface XlsformExpression {
  /** Left out when XLSForm has no words for a part of it: nothing is ever changed in silence. */
  readonly expression?: string;
  /** The parts XLSForm has no words for, each with the reason. */
  readonly missing: readonly string[];
  /** Where it may come to something else in the field than here. */
  readonly differs: readonly string[];
}

export interface XlsformOptions {
  /** The template of the field whose rule it is: it says which rows are its own. */
  readonly field?: string;
  /** The name a field has in the XLSForm; its property name where there is one of it, else its whole path with `_`. */
  readonly nameOf?: (template: string) => string;
  /**
   * The codes of the choice that a yes-or-no field is there (`select_one yes_no`), for which XLSForm has no kind of its own.
   * @default ["yes", "no"]
   */
  readonly yesAndNo?: readonly [yes: string, no: string];
  /**
   * `condition`: for `relevant`, `required`, `read_only`, `constraint` and `choice_filter`. `value`: for `calculation`, where yes
   * or no is the code of an answer.
   * @default "condition"
   */
  readonly as?: "condition" | "value";
}

/**
 * Writes an expression as XLSForm has it. A yes-or-no field is a choice there, so that where it is a condition it is compared:
 * `${approved} = 'yes'`.
 */
export function toXlsformExpression(
  expression: Expression,
  model: FormModel,
  options: XlsformOptions = {},
): XlsformExpression {
  const writer = new XlsformWriter(model, options);
  const text = options.as === "value" ? writer.value(expression) : writer.condition(expression);
  const missing = [...writer.missing];
  return { ...(missing.length === 0 ? { expression: text } : {}), missing, differs: [...writer.differs] };
}

class XlsformWriter {
  readonly missing = new Set<string>();
  readonly differs = new Set<string>();
  readonly #fields: XlsformFields;
  readonly #yesAndNo: readonly [string, string];

  constructor(model: FormModel, { field = "", nameOf, yesAndNo = ["yes", "no"] }: XlsformOptions) {
    this.#fields = new XlsformFields(model, field, nameOf);
    this.#yesAndNo = yesAndNo;
  }

  /** As a condition: a yes-or-no field is compared, and yes and no are functions. */
  condition(part: Expression): string {
    return this.#condition(part);
  }

  /** As an answer: of a condition the code for yes or no. */
  value(part: Expression): string {
    return this.#isCondition(part) ? this.#code(part) : this.#write(part);
  }

  #write(expression: Expression): string {
    if ("value" in expression) return this.#value(expression.value);
    if ("field" in expression) return this.#field(expression.field, false);
    const { call, with: parts } = expression;
    if (call === "-" && parts.length === 1)
      return `-${this.#operand(parts[0] as Expression, Number.POSITIVE_INFINITY)}`;
    const operator = operators.get(call);
    if (!operator) return this.#call(call, parts);
    const sign = functions[operator.name].xlsform;
    const isCondition = call === "and" || call === "or";
    return parts
      .map((part) => (isCondition ? this.#condition(part, operator.power) : this.#operand(part, operator.power)))
      .join(` ${sign} `);
  }

  /** Whether it is reckoned to be yes or no: of a field, and of a value, the code is known. */
  #isCondition(part: Expression): boolean {
    return "call" in part && functions[part.call].gives === "boolean";
  }

  #code(part: Expression): string {
    const [yes, no] = this.#yesAndNo.map(quoted);
    return `if(${this.#write(part)}, ${yes}, ${no})`;
  }

  #operand(part: Expression, power: number): string {
    if (this.#isCondition(part)) return this.#code(part);
    const text = this.#write(part);
    const own = "call" in part ? (operators.get(part.call)?.power ?? WRITTEN_AS[part.call]) : undefined;
    return own !== undefined && own <= power ? `(${text})` : text;
  }

  /** A yes-or-no field is a choice there, so that it has to be compared. */
  #condition(part: Expression, power = 0): string {
    if ("value" in part && typeof part.value === "boolean") return `${part.value}()`;
    const isYesOrNo = !this.#isCondition(part) && this.#isYesOrNo(part);
    const text = isYesOrNo ? `${this.#write(part)} = ${quoted(this.#yesAndNo[0])}` : this.#write(part);
    const own = "call" in part ? (operators.get(part.call)?.power ?? WRITTEN_AS[part.call]) : undefined;
    const holds = isYesOrNo ? COMPARISON_POWER : own;
    return holds !== undefined && holds <= power ? `(${text})` : text;
  }

  /** Whether its answer is a code for yes or no. */
  #isYesOrNo(part: Expression): boolean {
    if ("field" in part) {
      const place = this.#fields.at(part.field);
      return place?.isInside === false && place.nodes[0]?.kind === "boolean";
    }
    if ("value" in part) return typeof part.value === "boolean";
    if (part.call !== "if" && part.call !== "coalesce") return this.#isCondition(part);
    return part.with.slice(part.call === "if" ? 1 : 0).some((one) => this.#isYesOrNo(one));
  }

  #call(call: FunctionName, parts: readonly Expression[]): string {
    const [first, second, third] = parts;
    const all = () => parts.map((part) => this.value(part)).join(", ");
    switch (call) {
      case "not":
        return `not(${first ? this.#condition(first) : ""})`;
      case "if":
        return first && second && third
          ? `if(${this.#condition(first)}, ${this.value(second)}, ${this.value(third)})`
          : "";
      case "answered":
      case "empty":
        return this.#answered(first, call === "answered");
      case "coalesce":
        // XLSForm has it of two only.
        return parts.map((part) => this.value(part)).reduceRight((rest, part) => `coalesce(${part}, ${rest})`);
      case "count":
        return this.#count(parts);
      case "sum":
      case "min":
      case "max":
        if (call === "sum") this.differs.add("sum: of no answer at all it is 0 there, and empty here");
        if (parts.length > 1 && call === "sum")
          return parts.map((part) => `coalesce(${this.value(part)}, 0)`).join(" + ");
        this.differs.add(`${call}: a row without an answer may make the whole empty`);
        return `${call}(${parts.map((part) => this.#rows(part)).join(", ")})`;
      case "concat":
        return `concat(${parts.map((part) => this.#rows(part)).join(", ")})`;
      case "includes":
        return this.#includes(first, second);
      case "round":
        return `round(${first ? this.value(first) : ""}, ${second ? this.value(second) : "0"})`;
      case "length":
        this.differs.add("length: marks above and below a letter are counted as letters of their own");
        return `string-length(${all()})`;
      case "year":
        return `int(format-date(${all()}, '%Y'))`;
      case "fiscalYear":
        return `int(format-date(${all()}, '%Y')) + 543 + if(int(format-date(${all()}, '%n')) >= 10, 1, 0)`;
      case "daysBetween":
        return first && second
          ? `int(decimal-date-time(${this.value(second)})) - int(decimal-date-time(${this.value(first)}))`
          : "";
      case "average":
        return `sum(${first ? this.#rows(first) : ""}) div ${this.#count(parts)}`;
      case "floor":
        return `if(${all()} >= int(${all()}), int(${all()}), int(${all()}) - 1)`;
      case "ceiling":
        return `if(${all()} <= int(${all()}), int(${all()}), int(${all()}) + 1)`;
      case "today":
      case "abs":
        return `${call}(${all()})`;
      default:
        this.missing.add(`${call}: XLSForm has no such function`);
        return "";
    }
  }

  #answered(part: Expression | undefined, isAnswered: boolean): string {
    if (part && "field" in part && this.#fields.hasRows(part.field)) {
      return `count(${this.#fields.name(part.field)}) ${isAnswered ? ">" : "="} 0`;
    }
    return `${part ? this.#operand(part, COMPARISON_POWER) : ""} ${isAnswered ? "!=" : "="} ''`;
  }

  #count(parts: readonly Expression[]): string {
    return parts
      .map((part) => {
        if (!("field" in part)) return `count-non-empty(${this.#rows(part)})`;
        const name = this.#fields.name(part.field);
        if (this.#fields.hasRows(part.field)) return `count(${name})`;
        return this.#fields.isChoiceOfMany(part.field)
          ? `count-selected(${name})`
          : `count-non-empty(${this.#rows(part)})`;
      })
      .join(" + ");
  }

  #includes(many: Expression | undefined, one: Expression | undefined): string {
    if (!many || !one) return "";
    if ("field" in many && this.#fields.isChoiceOfMany(many.field)) {
      return `selected(${this.#fields.name(many.field)}, ${this.value(one)})`;
    }
    if ("field" in many && this.#fields.isOfRows(many.field)) {
      this.missing.add(`includes: XLSForm cannot look for an answer among the rows of ${many.field}`);
      return "";
    }
    return `selected(${this.value(many)}, ${this.value(one)})`;
  }

  /** What may be the answers of all rows. */
  #rows(part: Expression): string {
    return "field" in part ? this.#field(part.field, true) : this.value(part);
  }

  #field(field: string, mayBeRows: boolean): string {
    if (field === OWN_FIELD) return ".";
    if (field === OPTION) return "name";
    const place = this.#fields.at(field);
    if (!place)
      throw new SaanError("no-such-field", `The form has no field "${field}".`, "Give a path template of it.");
    const [node] = place.nodes;
    if (place.isInside || !node || isGroup(node)) {
      this.missing.add(`${field}: XLSForm reads whole answers of single fields only`);
    } else if (!mayBeRows && this.#fields.isOfRows(field)) {
      this.missing.add(`${field}: XLSForm reads the answers of all rows only to count or add them`);
    }
    return this.#fields.name(field);
  }

  #value(value: string | number | boolean | null): string {
    if (value === null) return "''";
    if (typeof value === "boolean") return quoted(this.#yesAndNo[value ? 0 : 1]);
    if (typeof value === "number") {
      const text = String(value);
      if (text.includes("e")) this.missing.add(`${text}: XLSForm writes no number like this`);
      return text;
    }
    if (value.includes("'") && value.includes('"')) this.missing.add("a text with both kinds of quotes");
    return value.includes("'") ? `"${value}"` : `'${value}'`;
  }
}

/** Functions that XLSForm has no word for and writes with operators: how tightly those hold. */
const WRITTEN_AS: Readonly<Partial<Record<FunctionName, number>>> = {
  answered: COMPARISON_POWER,
  empty: COMPARISON_POWER,
  sum: 4,
  count: 4,
  fiscalYear: 4,
  daysBetween: 4,
  average: 5,
};

function quoted(text: string): string {
  return `'${text}'`;
}
