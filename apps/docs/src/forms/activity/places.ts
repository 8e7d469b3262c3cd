import { type Area, loadAreas } from "@saan/areas/areas";
import type { CellResolver, CellResolvers } from "@saan/forms/import";
import type { OptionSource, OptionSources } from "@saan/forms/model";
import type { Activity } from "./activity.js";

type Place = NonNullable<Activity["province"]>;

const placeOf = ({ code, th }: Area): Place => ({ code, nameAsStated: th });

/** What a person finds while they type. The names are fetched (about 40 kB) at the first search. */
function searched(level: Area["level"]): OptionSource {
  return {
    // `within` is what the rule "options" says: the province that was chosen, or nothing yet.
    async search(query, { within }) {
      const areas = await loadAreas();
      return areas.search(query, { level, within: (within as Place | undefined)?.code }).map((area) => ({
        key: area.code,
        label: area.th,
        detail: areas.path(area.code),
        value: placeOf(area),
      }));
    },
    textOf: (place) => (place as Place).nameAsStated,
  };
}

/** What a name in a file may mean: one place is taken, of several a person chooses. */
function resolved(level: Area["level"]): CellResolver {
  return async (text, { within }) => {
    const areas = await loadAreas();
    // The province of the same row: what it was read as, or what is written there.
    const province = typeof within === "string" ? within : (within as Place | undefined)?.code;
    const found = areas.resolve(text, { level, province });
    const meant = found.kind === "one" ? [found.area] : found.kind === "several" ? found.areas : [];
    return meant.map((area) => ({ label: area.th, detail: areas.path(area.code), value: placeOf(area) }));
  };
}

/** By the names that the fields give in `optionsFrom`. */
export const placeSources: OptionSources = { provinces: searched("province"), districts: searched("district") };
export const placeResolvers: CellResolvers = { provinces: resolved("province"), districts: resolved("district") };
