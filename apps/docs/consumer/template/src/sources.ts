import { type Area, loadAreas } from "@saan/areas/areas";
import type { OptionSource, OptionSources } from "@saan/forms/model";

/** Places by official code, for the fields that ask for one. The list is fetched when somebody begins to type. */
function places(level?: Area["level"]): OptionSource {
  return {
    async search(query) {
      const areas = await loadAreas();
      return areas.search(query, { level }).map((area) => ({
        key: area.code,
        label: area.th,
        detail: areas.path(area.code),
        value: { code: area.code, level: area.level, nameAsStated: area.th },
      }));
    },
    textOf: stated,
  };
}

const organizations: OptionSource = {
  search: () => [],
  fromText: (text) => ({ nameAsStated: text }),
  textOf: stated,
};

function stated(value: unknown): string {
  return (value as { nameAsStated: string }).nameAsStated;
}

export const sources: OptionSources = {
  areas: places(),
  provinces: places("province"),
  organization: organizations,
};
