import type { Agreement, Party } from "@saan/schema/agreement";
import type { Quantity, StatedDate } from "@saan/schema/field";
import {
  formatThaiDate,
  formatThaiPeriod,
  formatThaiTime,
  type PeriodEnd,
  type ThaiDateFormat,
  type ThaiPeriod,
} from "@saan/thai/calendar";
import { formatThaiNumber } from "@saan/thai/numbers";
import { fill } from "../messages/fill.js";
import { areaName } from "./areaName.js";
import { quantityWords } from "./quantityWords.js";
import type { RecordWordsSettings } from "./settings.js";

type Style = ThaiDateFormat["style"];

/** How the facts of a record are said, in the language, digits and calendar in force. */
export interface RecordWords {
  number(value: number): string;
  /** A stated date, no more exactly than it was stated: `ปลายเดือนสิงหาคม 2563`. */
  date(date: StatedDate, style?: Style): string;
  /** A plain ISO date. */
  day(iso: string, style?: Style): string;
  /** A day and a time, `2024-01-05T13:00`: `5 มกราคม 2567 เวลา 13.00 น.` */
  dateTime(clock: string): string;
  /** A time of the day, `HH:MM`: `13.00 น.`. Another text as it is. */
  time(time: string): string;
  period(period: ThaiPeriod, style?: Style): string;
  /** A stated count: in the words of the document, else `มากกว่า 70 คน`. */
  quantity(quantity: Quantity): string;
  /** What a party is called: its place, its organisation, or the post that is the party. */
  party(party: Party): string;
  /** How many parties of which kind: `11 ฝ่าย: 10 พื้นที่ 1 หน่วยงาน`. */
  parties(parties: readonly Party[]): string;
  /** The first few names, and how many more: `ตำบลแม่กา ตำบลแม่ใส และอีก 8 ฝ่าย`. */
  fewNames(names: readonly string[], most: number): string;
  /** The term of an agreement; `undefined` when nothing of it is stated. */
  term(agreement: Pick<Agreement, "signing" | "term">, style?: Style): string | undefined;
}

const kinds = [
  ["area", "recordWords.areas"],
  ["organization", "recordWords.organizations"],
  ["association", "recordWords.associations"],
  ["post", "recordWords.posts"],
] as const;

/** Makes the words for one language. Pure: the same settings say the same. */
export function recordWords({
  locale,
  digits,
  calendar,
  messages,
  unbroken = false,
}: RecordWordsSettings): RecordWords {
  const era = calendar === "gregory" ? ("ce" as const) : undefined;
  const format = { locale, digits, unbroken, ...(era && { era }) };
  const number = (value: number) => formatThaiNumber(value, { digits });
  const period = (stated: ThaiPeriod, style?: Style) =>
    formatThaiPeriod(stated, { ...format, ...(style && { style }) });
  return {
    number,
    period,
    date: ({ iso, precision, yearKind }, style = "long") =>
      formatThaiDate(iso, { ...format, style, precision, yearKind }),
    day: (iso, style = "long") => formatThaiDate(iso, { ...format, style }),
    dateTime: (clock) => {
      const [day = "", time = ""] = clock.split("T");
      return formatThaiDate(day, { ...format, style: "long", time });
    },
    time: (time) => formatThaiTime(time, format),
    quantity: (quantity) => quantityWords(quantity, { locale, digits, messages }),
    party: partyName,
    parties(parties) {
      const words = kinds.flatMap(([kind, key]) => {
        const count = parties.filter((party) => party.kind === kind).length;
        return count === 0 ? [] : [fill(messages[key], { count: number(count) })];
      });
      if (words.length < 2) return words.join("");
      const total = number(parties.length);
      return fill(messages["recordWords.parties"], { total, kinds: words.join(messages["recordWords.separator"]) });
    },
    fewNames(names, most) {
      const list = (some: readonly string[]) => some.join(locale === "th" ? " " : ", ");
      const rest = names.length - most;
      if (rest > 1) {
        return fill(messages["recordWords.andMore"], { names: list(names.slice(0, most)), count: number(rest) });
      }
      const last = names.at(-1) ?? "";
      return names.length < 2 ? last : fill(messages["recordWords.and"], { names: list(names.slice(0, -1)), last });
    },
    term({ signing = {}, term = {} }, style) {
      const start: PeriodEnd | undefined = term.start ?? (term.startsOnSigning ? signing.date : undefined);
      const words = period({ start, end: term.end }, style);
      if (start !== undefined || !term.startsOnSigning) return words || term.asStated;
      return words
        ? fill(messages["recordWords.fromSigningUntil"], { until: words })
        : messages["recordWords.fromSigning"];
    },
  };
}

function partyName(party: Party): string {
  if (party.kind === "area") return areaName(party.area);
  return party.kind === "post" ? party.post.post : party.organization.nameAsStated;
}
