import type { AreaIndex } from "@saan/areas/areas";
import { readPostcode } from "@saan/thai/identifiers";
import { type Answer, type Fact, type PrintSettings, type Reader, silent } from "../answer/answer";
import { inFigures } from "../answer/figures";
import { fill } from "../messages";
import { nameAndPlace } from "./describeArea";

/** Reads a postcode and says which districts use it. `areas` is absent while they load. */
export function postcodeReader(areas: AreaIndex | undefined): Reader {
  return { kind: "postcode", read: (text, settings) => readPostcodeArea(text, areas, settings) };
}

function readPostcodeArea(text: string, areas: AreaIndex | undefined, settings: PrintSettings): Answer {
  if (text.trim() === "") return silent;
  const { words } = settings;
  const found = readPostcode(text);
  if (found.kind === "unreadable") {
    const reason = fill(words[`postcode.${found.reason}`], { count: found.digitCount ?? "" });
    return { status: "unreadable", reason: inFigures(reason, settings), near: found.reason === "wrong-first-digit" };
  }
  const facts: Fact[] = [{ term: words["fact.stored"], detail: found.value, code: true }];
  const used = areas ? districtsOf(found.value, areas, settings) : [];
  facts.push(...used);
  const unused = areas !== undefined && used.length === 0;
  return {
    status: "read",
    reading: { headline: inFigures(found.value, settings), facts, advice: unused ? [words["postcode.unused"]] : [] },
  };
}

function districtsOf(postcode: string, areas: AreaIndex, settings: PrintSettings): Fact[] {
  const counts = new Map<string, number>();
  for (const area of areas.search(postcode, { level: "subdistrict", limit: 500 })) {
    if (!area.postcodes.includes(postcode) || area.parentCode === undefined) continue;
    counts.set(area.parentCode, (counts.get(area.parentCode) ?? 0) + 1);
  }
  return [...counts].flatMap(([code, count]) => {
    const district = areas.byCode(code);
    if (!district) return [];
    const { name, around } = nameAndPlace(district, areas, settings.locale);
    const detail = inFigures(fill(settings.words["postcode.count"], { count }), settings);
    return { term: `${name} ${around}`, detail };
  });
}
