import { hasDailyTime, takeDailyTime } from "./dailyTime.js";
import { readParts } from "./dateShapes.js";
import type { DateToken, TokenCode } from "./dateWords.js";
import { repeatQuarter } from "./quarters.js";
import { share } from "./sharedParts.js";
import type { StatedPeriod } from "./statedParts.js";

// Strongest first: a word says more than a long dash, and a hyphen may belong inside a date.
const CONNECTORS: readonly TokenCode[] = ["U", "A", "R", "-", "/"];

/**
 * Every way to take a token sequence apart as a period, most likely first. Lazy: the first way whose dates exist wins.
 */
export function* readPeriods(tokens: readonly DateToken[]): Generator<StatedPeriod> {
  // "ตลอดปีงบประมาณ 2567"
  const throughout = tokens[0]?.code === "L";
  const whole = readParts(throughout ? tokens.slice(1) : tokens);
  if (whole && (whole.year || whole.today)) {
    // A period stated as one date is that day, month or year.
    yield { start: whole, end: whole, startsNow: false };
    return;
  }
  const fromStated = tokens[0]?.code === "F";
  const rest = repeatQuarter(fromStated ? tokens.slice(1) : tokens);
  const first = rest[0]?.code;
  if (first === "w") yield* fromNow(rest.slice(1));
  else if (first === "B" || (first === "U" && !fromStated)) yield* untilEnd(rest.slice(1));
  else {
    yield* betweenDays(rest, fromStated);
    yield* betweenTwo(rest, fromStated);
  }
  // Nothing but a day or a month without its year: that is why it cannot be read.
  if (whole && !throughout) yield { start: whole, end: whole, startsNow: false };
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

/** Several days, and the hours of each. */
function* betweenDays(tokens: readonly DateToken[], fromStated: boolean): Generator<StatedPeriod> {
  const hours = takeDailyTime(tokens);
  if (!hours) return;
  for (const stated of betweenTwo(hours.days, fromStated)) {
    if (hasDailyTime(stated, hours.everyDay)) yield { ...stated, daily: hours.daily };
  }
}

function* betweenTwo(tokens: readonly DateToken[], fromStated: boolean): Generator<StatedPeriod> {
  for (const connector of CONNECTORS) {
    if (connector === "A" && !fromStated) continue;
    for (const [at, token] of tokens.entries()) {
      if (token.code !== connector) continue;
      const start = readParts(withoutOnwards(tokens.slice(0, at)));
      const after = tokens.slice(at + 1);
      if (start && connector !== "/" && isPresent(after)) yield { start, startsNow: false };
      const end = readParts(after, start?.time !== undefined);
      if (!start || !end) continue;
      // ISO 8601 writes a period with a stroke: 2019-01-01/2019-12-31.
      if (connector === "/" && !(start.isoShaped && end.isoShaped)) continue;
      const shared = share(start, end);
      if (shared) yield shared;
    }
  }
  const start = readParts(withoutOnwards(tokens));
  if (start && (fromStated || tokens.at(-1)?.code === "V")) yield { start, startsNow: false };
}

function isPresent(tokens: readonly DateToken[]): boolean {
  return tokens.length === 1 && tokens[0]?.code === "p";
}

function withoutOnwards(tokens: readonly DateToken[]): readonly DateToken[] {
  return tokens.at(-1)?.code === "V" ? tokens.slice(0, -1) : tokens;
}
