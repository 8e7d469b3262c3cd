import type { Area, AreaIndex } from "@saan/areas/areas";
import { toLatinDigits } from "@saan/thai/numbers";
import { graphemeCount } from "@saan/thai/text";
import { type Answer, type PrintSettings, type Reader, silent } from "../answer/answer";
import { fill } from "../messages";
import { describeArea, nameAndPlace } from "./describeArea";

// More than a person reads before narrowing the name down.
const MOST_CHOICES = 8;
// A letter or two begin thousands of names: that is a search under way, not a stated place.
const SHORTEST = 3;

/** Reads a stated place: one area, several to ask about, or names that come near. `areas` is absent while they load. */
export function placeReader(areas: AreaIndex | undefined): Reader {
  return { kind: "place", read: (text, settings) => (areas ? readPlace(text, areas, settings) : silent) };
}

function readPlace(text: string, areas: AreaIndex, settings: PrintSettings): Answer {
  const stated = text.trim();
  if (stated === "") return silent;
  const { words } = settings;
  const digits = toLatinDigits(stated);
  if (/^\d+$/.test(digits)) return readCode(digits, areas, settings);
  const found = areas.resolve(stated);
  if (found.kind === "one") {
    const reading = describeArea(found.area, areas, settings);
    const province = found.formerly && nameAndPlace(found.formerly, areas, settings.locale).name;
    const advice = province === undefined ? undefined : { advice: [fill(words["place.formerly"], { province })] };
    return { status: "read", reading: { ...reading, ...advice } };
  }
  if (found.kind === "several") return ask(words["place.several"], found.areas, areas, settings);
  if (found.localGovernment) return { status: "unreadable", reason: words["place.government"], near: false };
  const near = graphemeCount(stated) < SHORTEST ? [] : areas.search(stated, { limit: MOST_CHOICES });
  if (near.length === 0) return { status: "unreadable", reason: words["place.none"], near: false };
  return ask(words["place.near"], near, areas, settings);
}

/** A code of the department, today's or an old one. */
function readCode(digits: string, areas: AreaIndex, settings: PrintSettings): Answer {
  const { words } = settings;
  const code = areas.currentCode(digits);
  const area = code === undefined ? undefined : areas.byCode(code);
  if (!area) {
    const reason = words[digits.length === 5 ? "place.postcode" : "place.none"];
    return { status: "unreadable", reason, near: false };
  }
  const reading = describeArea(area, areas, settings);
  return { status: "read", reading: code === digits ? reading : { ...reading, advice: [words["place.oldCode"]] } };
}

function ask(question: string, found: readonly Area[], areas: AreaIndex, settings: PrintSettings): Answer {
  const shown = found.slice(0, MOST_CHOICES);
  const rest = found.length - shown.length;
  return {
    status: "ask",
    question: rest > 0 ? `${question} ${fill(settings.words["place.more"], { count: rest })}` : question,
    choices: shown.map((area) => {
      const { name, around } = nameAndPlace(area, areas, settings.locale);
      const hint = around === "" ? area.code : `${around} · ${area.code}`;
      return { key: area.code, label: name, hint, reading: describeArea(area, areas, settings) };
    }),
  };
}
