import type * as z from "zod";
import { describe } from "../field/field.js";
import type { Path, Severity } from "../read/issue.js";
import type { Rule } from "../read/rule.js";
import { schemaAt } from "../read/schema-at.js";
import { isSuspect, type PersonalMatter, personalMattersIn } from "./personal-words.js";
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

const NOTHING: Found = new Map();
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
    const found: Found = isToBeLookedInto(record, 0) ? new Map() : NOTHING;
    if (found !== NOTHING) visit(record, [], found, schema, record);
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

/** A quick walk over what hardly ever has anything in it; {@link visit} says what and where. */
function isToBeLookedInto(value: unknown, depth: number): boolean {
  if (typeof value === "string") return isSuspect(value);
  if (typeof value !== "object" || value === null || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some((row) => isToBeLookedInto(row, depth + 1));
  const parts = value as Readonly<Record<string, unknown>>;
  if ("asStated" in parts && matterOfYears(parts) !== undefined) return true;
  for (const key in parts) if (isToBeLookedInto(parts[key], depth + 1)) return true;
  return false;
}

function visit(value: unknown, path: (string | number)[], found: Found, schema: z.core.$ZodType, record: object): void {
  if (typeof value === "string") {
    for (const matter of personalMattersIn(value))
      if (!found.has(matter) && isAmiss(matter, path, schema, record)) found.set(matter, [...path]);
  }
  if (typeof value !== "object" || value === null || path.length > DEEPEST) return;
  const ofYears = matterOfYears(value);
  if (ofYears && !found.has(ofYears)) found.set(ofYears, [...path]);
  for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    path.push(key);
    visit(part, path, found, schema, record);
    path.pop();
  }
}

const NUMBERS_OF_PAPERS: ReadonlySet<unknown> = new Set(["number", "documentNumber"]);

function isAmiss(matter: PersonalMatter, path: Path, schema: z.core.$ZodType, record: object): boolean {
  if (matter === "telephone-of-a-person") return privacyAt(schema, path, record) !== "contact";
  if (matter !== "number-of-a-person") return true;
  // Numbers of organisations have a rule of their own.
  return !(NUMBERS_OF_PAPERS.has(path.at(-1)) || path.includes("identifiers"));
}

function privacyAt(schema: z.core.$ZodType, path: Path, record: object): string | undefined {
  const found = schemaAt(schema, path, record);
  return found && describe(found)?.privacy;
}

/** What is amiss between the words and the year of a date or a year as stated. */
function matterOfYears({ asStated, iso, year }: Dated): Matter | undefined {
  if (typeof asStated !== "string") return undefined;
  if (typeof iso === "string") {
    const gregorian = Number(iso.slice(0, 4));
    if (isBuddhist(gregorian)) return "year-of-another-era";
    return nameOtherYears(asStated, gregorian) ? "words-read-otherwise" : undefined;
  }
  return typeof year === "number" && nameOtherYears(asStated, year - 543) ? "words-read-otherwise" : undefined;
}
