import { timeOf } from "./dateShapes.js";
import { shapeOf } from "./dateTokens.js";
import type { DateToken } from "./dateWords.js";
import type { StatedPeriod } from "./statedParts.js";

const DAILY = /[,/]?D?(?:F?t)?N[.:]N(?::N)?o?(?:[-RU]t?N[.:]N(?::N)?o?)?D?$/;

interface Hours {
  /** What stands before the hours. */
  days: readonly DateToken[];
  daily: NonNullable<StatedPeriod["daily"]>;
  /** Of every day by its own words: it tells when the day ends, or says ทุกวัน. */
  everyDay: boolean;
}

/** The hours at the end of a text of several days: "6-7 ก.พ. 2567 เวลา 09.00 - 16.00 น.". */
export function takeDailyTime(tokens: readonly DateToken[]): Hours | undefined {
  const at = shapeOf(tokens).search(DAILY);
  if (at < 1) return undefined;
  const said = tokens.slice(at);
  const connector = said.findIndex(({ code }) => code === "-" || code === "R" || code === "U");
  const start = timeOf(numbersOf(connector < 0 ? said : said.slice(0, connector)));
  const end = connector < 0 ? undefined : timeOf(numbersOf(said.slice(connector)));
  const everyDay = end !== undefined || said.some(({ code }) => code === "D");
  return start && { days: tokens.slice(0, at), daily: { start, end }, everyDay };
}

/**
 * Whether hours that follow a period are those of each of its days. One time alone is, when the two days share their month or
 * year (6-7 ก.พ. 2567 เวลา 09.00 น.); after a complete second date it is the time of that day, as a deadline is told.
 */
export function hasDailyTime({ start, end, borrows }: StatedPeriod, everyDay: boolean): boolean {
  if (start?.day === undefined || end?.day === undefined || start.time || end.time) return false;
  return everyDay || borrows === "start" || borrows === "start-month";
}

function numbersOf(tokens: readonly DateToken[]): readonly DateToken[] {
  return tokens.filter(({ code }) => code === "N");
}
