"use client";

import type { Area, AreaIndex, AreaLevel } from "@saan/areas/areas";
import type { AreaReference } from "@saan/schema/area";
import { forwardRef, useCallback } from "react";
import { Combobox, type ComboboxProps } from "../combobox/Combobox.js";
import type { ComboboxOption, ComboboxSearch } from "../combobox/option.js";
import { useKit } from "../provider/KitProvider.js";
import { listedAreas, nameAndPlace, referenceTo, textOfArea } from "./areaReferences.js";
import type { LoadedAreas } from "./useAreas.js";

export interface AreaSearchProps
  extends Omit<ComboboxProps<AreaReference>, "search" | "options" | "textOf" | "fromText" | "formValue"> {
  readonly value: AreaReference | null;
  readonly loaded: LoadedAreas;
  readonly level: AreaLevel | undefined;
  readonly within: string;
}

const atMost = 100;

/** One box over all areas, whatever is typed: a name, a piece of it, the district around it, a postcode, a code. */
export const AreaSearch = forwardRef<HTMLInputElement, AreaSearchProps>(function AreaSearch(
  { loaded, level, within, onFocus, ...props },
  ref,
) {
  const { locale } = useKit();
  const { areas, load } = loaded;
  const { value } = props;
  const search = useCallback<ComboboxSearch<AreaReference>>(
    (query) => {
      const optionsOf = (index: AreaIndex, found: readonly Area[]): readonly ComboboxOption<AreaReference>[] =>
        found.map((area) => {
          const { name, around } = nameAndPlace(index, area, locale);
          return { key: area.code, label: name, detail: around, value: referenceTo(index, area, value) };
        });
      const answer = (index: AreaIndex) => {
        const limits = { level, within, limit: atMost };
        // A name that is tied to no code yet is what is looked for.
        const text = query.trim() || (value?.code === undefined ? (value?.nameAsStated ?? "") : "");
        if (text === "") return optionsOf(index, listedAreas(index, level ?? "province", within, locale));
        const found = index.search(text, limits);
        // Only then, because the English names have to be fetched.
        return found.length > 0
          ? optionsOf(index, found)
          : index.find(text, limits).then((more) => optionsOf(index, more));
      };
      return areas ? answer(areas) : load().then(answer);
    },
    [areas, load, level, within, locale, value],
  );
  const textOf = useCallback((reference: AreaReference) => textOfArea(areas, reference, locale), [areas, locale]);
  return (
    <Combobox<AreaReference>
      {...props}
      ref={ref}
      search={search}
      textOf={textOf}
      formValue={codeOf}
      onFocus={(event) => {
        onFocus?.(event);
        if (!areas) load().catch(() => {});
      }}
    />
  );
});

function codeOf({ code = "" }: AreaReference): string {
  return code;
}
