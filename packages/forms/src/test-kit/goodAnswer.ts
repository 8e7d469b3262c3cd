import type { DateTimeStorage, FormNode, TextFormat } from "../model/index.js";
import { storeDateTime } from "../values/index.js";
import type { Chance } from "./Chance.js";

/** What a reference may hold, by the name of its option source. */
export type ReferenceAnswers = Readonly<Record<string, readonly unknown[]>>;

const WORDS = ["ตำบลแม่กา", "เยี่ยมบ้าน", "เด็กเล็ก", "ครอบครัว", "ประชุมคณะทำงาน", "MOU", "หมู่ 3", "ศูนย์พัฒนาเด็ก", "ภาคี"];
const DAY_MS = 86_400_000;

/** An answer of a field that holds no others, within every limit the model knows. */
export function goodAnswer(chance: Chance, node: FormNode, references: ReferenceAnswers): unknown {
  switch (node.kind) {
    case "text":
      return textAnswer(chance, node, " ");
    case "multiline":
      return textAnswer(chance, node, "\n");
    case "number":
      return numberAnswer(chance, node);
    case "boolean":
      return chance.oneIn(2);
    case "choice":
      return node.options?.length ? chance.of(node.options).code : "";
    case "multi-choice":
      return codesAnswer(chance, node);
    case "date":
      return dayAnswer(chance, node);
    case "stated-date":
      return statedAnswer(chance, node);
    case "reference": {
      const known = node.source !== undefined && Object.hasOwn(references, node.source) ? references[node.source] : [];
      return known?.length ? chance.of(known) : { nameAsStated: chance.of(WORDS) };
    }
    case "file":
      return fileAnswer(node);
    default:
      return null;
  }
}

/** Of what is written in one way only, whatever the words. */
const WRITTEN: Readonly<Record<Exclude<TextFormat, "date-time">, (chance: Chance) => string>> = {
  email: (chance) => `person${chance.between(1, 999)}@example.org`,
  telephone: (chance) => `+6681${chance.between(1_000_000, 9_999_999)}`,
  time: (chance) => `${String(chance.between(6, 20)).padStart(2, "0")}:${chance.between(10, 59)}`,
  url: (chance) => `https://example.org/${chance.between(1, 999)}`,
};

function dateTimeAnswer(chance: Chance, storage: DateTimeStorage): string {
  const time = `${chance.between(10, 23)}:${chance.between(10, 59)}`;
  return storeDateTime(`2024-0${chance.between(1, 9)}-${chance.between(10, 28)}`, time, storage);
}

/** Thai and Latin words; the example of the description where it gives one, for a pattern is known to the schema alone. */
function textAnswer(chance: Chance, { example, constraints, zodKind }: FormNode, between: string): string {
  if (zodKind === "number") return String(chance.between(0, 9999));
  const { minLength = 1, maxLength = 60, textFormat } = constraints;
  if (example !== undefined && example.length >= minLength && example.length <= maxLength) return example;
  if (constraints.dateTime) return dateTimeAnswer(chance, constraints.dateTime);
  if (textFormat && textFormat !== "date-time") return WRITTEN[textFormat](chance);
  let text = chance.of(WORDS);
  for (let more = chance.between(0, 2); more > 0 || text.length < minLength; more -= 1) {
    text += between + chance.of(WORDS);
  }
  const cut = text.slice(0, maxLength).trimEnd();
  return cut.length >= minLength ? cut : cut.padEnd(minLength, "ก");
}

function numberAnswer(chance: Chance, { constraints }: FormNode): number {
  const { minimum = Math.min(0, constraints.maximum ?? 0), integer } = constraints;
  const { maximum = Math.max(minimum, 0) + 999 } = constraints;
  const [low, high] = [Math.ceil(minimum), Math.floor(maximum)];
  if (low > high) return minimum;
  const whole = chance.between(low, Math.min(high, low + 999_999));
  return integer || !chance.oneIn(4) || whole + 0.5 > maximum ? whole : whole + 0.5;
}

function codesAnswer(chance: Chance, { options = [], constraints }: FormNode): readonly string[] {
  const codes = chance.shuffled(options.map(({ code }) => code));
  const least = Math.min(Math.max(1, constraints.minItems ?? 1), codes.length);
  return codes.slice(0, chance.between(least, Math.max(least, Math.min(codes.length, constraints.maxItems ?? 3))));
}

function dayAnswer(chance: Chance, { constraints }: FormNode): string {
  const { earliest = "2015-01-01", latest = "2029-12-31" } = constraints;
  const [from, until] = [Date.parse(earliest), Date.parse(latest)];
  // A limit on one side may lie beyond what is usual on the other.
  const first = constraints.earliest === undefined ? Math.min(from, until) : from;
  const days = Math.max(0, Math.floor((Math.max(first, until) - first) / DAY_MS));
  return new Date(first + chance.between(0, days) * DAY_MS).toISOString().slice(0, 10);
}

const STATED = [
  { asStated: "19 กรกฎาคม 2562", iso: "2019-07-19", precision: "day" },
  { asStated: "29 ก.พ. 63", iso: "2020-02-29", precision: "day" },
  { asStated: "สิงหาคม 2563", iso: "2020-08", precision: "month" },
  { asStated: "ปลายเดือนสิงหาคม 2563", iso: "2020-08", precision: "late-month" },
  { asStated: "พ.ศ. 2563", iso: "2020", precision: "year" },
] as const;

function statedAnswer(chance: Chance, { keepsYearKind }: FormNode): unknown {
  const stated = chance.of(STATED);
  return keepsYearKind && stated.precision === "year" ? { ...stated, yearKind: "calendar" } : { ...stated };
}

function fileAnswer({ constraints }: FormNode): File {
  const { accepts = [], minBytes = 1 } = constraints;
  const type = accepts[0] ?? "text/plain";
  return new File(["x".repeat(Math.max(1, minBytes))], `ไฟล์แนบ.${type.split("/")[1]}`, { type });
}
