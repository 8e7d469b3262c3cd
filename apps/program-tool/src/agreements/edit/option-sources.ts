import { type AreaIndex, loadAreas } from "@saan/areas/areas";
import { provinces } from "@saan/areas/provinces";
import type { Option, OptionSource, OptionSources } from "@saan/forms/model";
import type { AreaReference } from "@saan/schema/area";
import type { Locale } from "@saan/schema/field";
import { organizationKinds } from "@saan/schema/organization";
import { compareThai, foldThai, matchesThai } from "@saan/thai/text";
import { areaName } from "@saan/ui/record-words";
import { fetchOrganizations } from "../../api/client.js";
import type { OrganizationList } from "../../api/contract.js";

let known: AreaIndex | undefined;

/**
 * Fetches the list of places, so that a form opens with their full names: there are many a ตำบลแม่กา. Without a signal
 * the form opens all the same, with the names alone.
 */
export async function prepareOptionSources(): Promise<void> {
  try {
    known = await loadAreas();
  } catch {
    known = undefined;
  }
}

/** The places of the country. */
const areaSource: OptionSource = {
  async search(query, { locale }) {
    if (query.trim() === "") return provinceOptions("", locale);
    const areas = await loadAreas();
    return (await areas.find(query)).map((area): Option => {
      const label = areas.path(area.code) ?? area.th;
      const reference: AreaReference = { code: area.code, level: area.level, nameAsStated: area.th };
      return { key: area.code, label, value: reference };
    });
  },
  textOf: areaText,
};

const provinceSource: OptionSource = {
  search(query, { locale }) {
    const found = provinceOptions(query, locale);
    return found.length > 0 ? found : provincesMeant(query, locale);
  },
  textOf: areaText,
};

/** The organisations the register knows; any other may be typed as the document names it. */
const organizationSource: OptionSource = {
  async search(query, { locale, signal }) {
    const answer = await fetchOrganizations(query, signal);
    if (!answer.ok) throw new Error(answer.failure.kind);
    return answer.value.rows.map((row) => organizationOption(row, query, locale));
  },
  fromText: (text) => ({ nameAsStated: text }),
  textOf: (value) => member(value, "nameAsStated"),
};

/** Where the reference fields of agreements and activities find their answers. */
export const optionSources: OptionSources = {
  areas: areaSource,
  provinces: provinceSource,
  // A field that refers to a record asks by the kind of the record.
  organization: organizationSource,
};

function provinceOptions(query: string, locale: Locale): readonly Option[] {
  const options = provinces.map(({ code, th, en }) => {
    const nameAsStated = areaName({ code, level: "province", nameAsStated: th });
    const reference: AreaReference = { code, level: "province", nameAsStated };
    return {
      option: { key: code, label: locale === "en" ? en : nameAsStated, value: reference },
      names: [nameAsStated, en],
    };
  });
  return options
    .filter(({ names }) => names.some((name) => matchesThai(name, query)))
    .map(({ option }) => option)
    .sort((a, b) => compareThai(a.label, b.label));
}

/** Provinces by the short names that offices write: "จ.พะเยา", "กทม." */
async function provincesMeant(query: string, locale: Locale): Promise<readonly Option[]> {
  const places = await (await loadAreas()).find(query);
  const meant = new Set(places.filter(({ level }) => level === "province").map(({ code }) => code));
  return provinceOptions("", locale).filter(({ key }) => meant.has(key));
}

function organizationOption({ id, record }: OrganizationList["rows"][number], query: string, locale: Locale): Option {
  const name = record.name.th ?? record.name.en ?? id;
  // A document that says "สสส.สำนัก 4" said so: the register tells who it is, not what it was called there.
  const asked = foldThai(query);
  const others = [record.acronym, ...(record.aliases ?? []).map((alias) => alias.name)];
  const nameAsStated = others.find((other) => other && foldThai(other) === asked) ?? name;
  const detail = [record.acronym, organizationKinds.label(record.kind, locale)].filter(Boolean).join(" · ");
  return { key: id, label: record.name[locale] ?? name, detail, value: { id, nameAsStated } };
}

/** The full name of a place that has a code; the words of the document for any other. */
function areaText(value: unknown): string {
  const code = member(value, "code");
  const stated = areaName({ code, level: member(value, "level"), nameAsStated: member(value, "nameAsStated") });
  const path = known?.path(code);
  // A code that means another place now than when the document was written must not rename it.
  return path?.startsWith(stated) ? path : stated;
}

function member(value: unknown, key: string): string {
  const found = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === "string" ? found : "";
}
