import type { Area, AreaIndex } from "@saan/areas/areas";
import { Combobox, type ComboboxSearch } from "@saan/ui/combobox";
import { useKit } from "@saan/ui/provider";
import { useMemo } from "react";
import { useGroundMessages } from "../messages";
import { nameAndPlace } from "./describeArea";

/** One box over every province, district and sub-district, whatever is typed: a name, a piece of it, a postcode, a code. */
export function PlaceSearch({
  areas,
  value,
  onValueChange,
}: {
  readonly areas: AreaIndex;
  readonly value: Area | null;
  readonly onValueChange: (area: Area | null) => void;
}) {
  const { locale } = useKit();
  const words = useGroundMessages();
  const search = useMemo<ComboboxSearch<Area>>(
    () => (query) =>
      areas.search(query).map((area) => {
        const { name, around } = nameAndPlace(area, areas, locale);
        return { key: area.code, label: name, detail: around, value: area };
      }),
    [areas, locale],
  );
  return (
    <Combobox
      label={words["places.label"]}
      hint={words["places.hint"]}
      search={search}
      textOf={(area: Area) => areas.path(area.code, { locale }) ?? area.th}
      value={value}
      onValueChange={onValueChange}
    />
  );
}
