import type { CellResolver, CellResolvers } from "@saan/forms/import";
import type { OptionSource } from "@saan/forms/model";
import { foldThai } from "@saan/thai/text";
import { optionSources } from "./option-sources.js";

/** The places a text of a table may mean. Organisations are taken as the table names them. */
export const importResolvers: CellResolvers = {
  areas: resolverOf(optionSources.areas),
  provinces: resolverOf(optionSources.provinces),
};

/** Those that are called just so, where there are any; else all that the search finds, for a person to choose from. */
function resolverOf(source: OptionSource | undefined): CellResolver {
  return async (text) => {
    const found = await source?.search(text, { locale: "th", signal: new AbortController().signal });
    const options = found ?? [];
    const asked = foldThai(text.trim());
    const exact = options.filter(({ label, value }) => {
      const { nameAsStated = "" } = value as { readonly nameAsStated?: string };
      return foldThai(label) === asked || foldThai(nameAsStated) === asked;
    });
    return exact.length > 0 ? exact : options;
  };
}
