import { readParts, type StatedParts } from "./dateShapes.js";
import type { DateToken, TokenCode } from "./dateWords.js";
import { looksLike } from "./resolveDate.js";

/** What a text states of a period, before the years are understood. An absent side was left open. */
export interface StatedPeriod {
  start?: StatedParts;
  end?: StatedParts;
  startsNow: boolean;
}

// Strongest first: a word says more than a long dash, and a hyphen may belong inside a date.
const CONNECTORS: readonly TokenCode[] = ["U", "A", "R", "-"];

/**
 * Every way to take a token sequence apart as a period, most likely first. Lazy: the first way whose dates exist wins.
 */
export function* readPeriods(tokens: readonly DateToken[]): Generator<StatedPeriod> {
  const whole = readParts(tokens);
  if (whole && (whole.year || whole.today)) {
    // A period stated as one date is that day, month or year.
    yield { start: whole, end: whole, startsNow: false };
    return;
  }
  const fromStated = tokens[0]?.code === "F";
  const rest = fromStated ? tokens.slice(1) : tokens;
  const first = rest[0]?.code;
  if (first === "w") yield* fromNow(rest.slice(1));
  else if (first === "B" || (first === "U" && !fromStated)) yield* untilEnd(rest.slice(1));
  else yield* betweenTwo(rest, fromStated);
}

function* fromNow(tokens: readonly DateToken[]): Generator<StatedPeriod> {
  const rest = tokens[0]?.code === "V" ? tokens.slice(1) : tokens;
  if (rest.length === 0 || isPresent(rest)) yield { startsNow: true };
  const connected = rest[0] && CONNECTORS.includes(rest[0].code);
  const end = connected ? readParts(rest.slice(1)) : undefined;
  if (end) yield { end, startsNow: true };
}

function* untilEnd(tokens: readonly DateToken[]): Generator<StatedPeriod> {
  const end = readParts(tokens);
  if (end) yield { end, startsNow: false };
}

function* betweenTwo(tokens: readonly DateToken[], fromStated: boolean): Generator<StatedPeriod> {
  for (const connector of CONNECTORS) {
    if (connector === "A" && !fromStated) continue;
    for (const [at, token] of tokens.entries()) {
      if (token.code !== connector) continue;
      const start = readParts(withoutOnwards(tokens.slice(0, at)));
      const after = tokens.slice(at + 1);
      if (start && isPresent(after)) yield { start, startsNow: false };
      const end = readParts(after);
      if (!start || !end) continue;
      const shared = share(start, end);
      if (shared) yield { ...shared, startsNow: false };
    }
  }
  const start = readParts(withoutOnwards(tokens));
  if (start && (fromStated || tokens.at(-1)?.code === "V")) yield { start, startsNow: false };
}

/**
 * Lets each side take from the other what was said once for both: "23 – 25 มิถุนายน 2566", "5 ม.ค. – 15 มิ.ย. 2566",
 * "พ.ศ. 2563 – 2565", "2563-65", "เวลา 09.00 – 16.00 น.". Fills only what is missing.
 */
function share(start: StatedParts, end: StatedParts): Pick<StatedPeriod, "start" | "end"> | undefined {
  if (isOnly(end, "time")) return start.day === undefined ? undefined : { start, end: { ...start, time: end.time } };
  const left = { ...start };
  const right = { ...end };
  if (isOnly(right, "day") && left.year?.figures === 4 && left.month === undefined) {
    if ((right.day ?? 0) < 10) return undefined;
    // The second year of "2563-65" lies in the century of the first, whatever its era.
    right.year = { value: Math.floor(left.year.value / 100) * 100 + (right.day ?? 0), figures: 4 };
    right.day = undefined;
  }
  if (isOnly(left, "day")) {
    if (right.day === undefined) return undefined;
    left.month = right.month;
    left.english = right.english;
  }
  left.year ??= right.year;
  if (right.month !== undefined) right.year ??= left.year;
  left.era ??= sameLook(left, right) ? right.era : undefined;
  right.era ??= sameLook(left, right) ? left.era : undefined;
  return { start: left, end: right };
}

/** One พ.ศ. speaks for both years, unless the other year looks like the other era. */
function sameLook(a: StatedParts, b: StatedParts): boolean {
  if (a.year?.figures !== 4 || b.year?.figures !== 4) return true;
  return looksLike(a.year.value) === looksLike(b.year.value);
}

function isOnly(parts: StatedParts, field: "day" | "time"): boolean {
  const stated = (["day", "month", "year", "time"] as const).filter((name) => parts[name] !== undefined);
  return stated.length === 1 && stated[0] === field;
}

function isPresent(tokens: readonly DateToken[]): boolean {
  return tokens.length === 1 && tokens[0]?.code === "p";
}

function withoutOnwards(tokens: readonly DateToken[]): readonly DateToken[] {
  return tokens.at(-1)?.code === "V" ? tokens.slice(0, -1) : tokens;
}
