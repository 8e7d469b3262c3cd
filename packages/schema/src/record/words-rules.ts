import type * as z from "zod";
import { describe } from "../field/field.js";
import type { Path, Severity } from "../read/issue.js";
import type { Rule } from "../read/rule.js";
import { schemaAt } from "../read/schema-at.js";
import { type PersonalMatter, personalMattersIn } from "./personal-words.js";
import { isBuddhist, nameOtherYears } from "./stated-years-in-words.js";

type Matter = PersonalMatter | "year-of-another-era" | "words-read-otherwise";

/** The first place of each matter in a record. */
type Found = Map<Matter, Path>;

const severities: Readonly<Record<Matter, Severity>> = {
  "number-of-a-person": "issue",
  "name-of-a-child": "issue",
  "year-of-another-era": "issue",
  "telephone-of-a-person": "advice",
  "tells-of-one-person": "advice",
  "words-read-otherwise": "advice",
};

const DEEPEST = 32;

/**
 * What is asked of every text of every record, its provenance included: that it bears no number of a citizen and no name of a
 * child (issues), no mobile telephone outside a contact and nothing of one person alone (advice), and that words and years
 * agree: a year of the Buddhist era kept as a Gregorian one is an issue. Findings never repeat the words.
 */
export function wordsRules(schema: z.core.$ZodType): readonly Rule<object>[] {
  // One look is enough for all these rules. The first takes it anew: a record may have changed since it was last read.
  const looked = new WeakMap<object, Found>();
  const look = (record: object): Found => {
    const found: Found = new Map();
    visit(record, [], found, schema, record);
    looked.set(record, found);
    return found;
  };
  return Object.entries(severities).map(([code, severity], at): Rule<object> => {
    const matter = code as Matter;
    const foundIn = (record: object) => (at === 0 ? undefined : looked.get(record)) ?? look(record);
    return {
      code,
      severity,
      reads: [],
      at: [],
      holds: (record) => !foundIn(record).has(matter),
      place: (record) => looked.get(record)?.get(matter) ?? [],
    };
  });
}

interface Dated {
  readonly asStated?: unknown;
  readonly iso?: unknown;
  readonly year?: unknown;
}

function visit(value: unknown, path: (string | number)[], found: Found, schema: z.core.$ZodType, record: object): void {
  if (typeof value === "string") {
    for (const matter of personalMattersIn(value))
      if (!found.has(matter) && isAmiss(matter, value, path, schema, record)) found.set(matter, [...path]);
  }
  if (typeof value !== "object" || value === null || path.length > DEEPEST) return;
  compareYears(value, path, found);
  for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    path.push(key);
    visit(part, path, found, schema, record);
    path.pop();
  }
}

const NUMBERS_OF_PAPERS: ReadonlySet<unknown> = new Set(["number", "documentNumber"]);

function isAmiss(matter: PersonalMatter, text: string, path: Path, schema: z.core.$ZodType, record: object): boolean {
  if (matter === "telephone-of-a-person") return privacyAt(schema, path, record) !== "contact";
  if (matter !== "number-of-a-person") return true;
  // Numbers of organisations have a rule of their own, and a web address may hold any number.
  return !(NUMBERS_OF_PAPERS.has(path.at(-1)) || path.includes("identifiers") || /^https?:/i.test(text));
}

function privacyAt(schema: z.core.$ZodType, path: Path, record: object): string | undefined {
  const found = schemaAt(schema, path, record);
  return found && describe(found)?.privacy;
}

/** Of a date and of a year as stated: whether the words beside it name another. */
function compareYears({ asStated, iso, year }: Dated, path: Path, found: Found): void {
  const isDate = typeof iso === "string";
  const gregorian = isDate ? Number(iso.slice(0, 4)) : typeof year === "number" ? year - 543 : Number.NaN;
  if (Number.isNaN(gregorian)) return;
  if (isDate && isBuddhist(gregorian)) note(found, "year-of-another-era", path);
  else if (typeof asStated === "string" && nameOtherYears(asStated, gregorian))
    note(found, "words-read-otherwise", path);
}

function note(found: Found, matter: Matter, path: Path): void {
  if (!found.has(matter)) found.set(matter, [...path]);
}
