"use client";

import type { AreaLevel } from "@saan/areas/areas";
import type { Ref } from "react";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { Select } from "../select/Select.js";
import { areaLevels, codeLengths, listedAreas } from "./areaReferences.js";
import { en } from "./en.js";
import { th } from "./th.js";
import type { LoadedAreas } from "./useAreas.js";

export interface AreaCascadeProps {
  readonly loaded: LoadedAreas;
  /** The code chosen so far; its first two and four digits are those of the province and the district. */
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly level: AreaLevel;
  readonly within: string;
  readonly id: string;
  readonly firstRef: Ref<HTMLSelectElement>;
  readonly required: boolean | undefined;
  readonly invalid: boolean;
}

/** A province, then its districts, then its sub-districts: for whoever would rather look than type. */
export function AreaCascade({ loaded, code, onCode, level, within, id, firstRef, ...more }: AreaCascadeProps) {
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const { areas, failed } = loaded;
  const shown = areaLevels.slice(0, areaLevels.indexOf(level) + 1).filter((one) => codeLengths[one] > within.length);
  return shown.map((one, at) => {
    const parent = code.length >= codeLengths[one] - 2 ? code.slice(0, codeLengths[one] - 2) : undefined;
    const own = code.length >= codeLengths[one] ? code.slice(0, codeLengths[one]) : "";
    const first = parent === undefined && one !== "province";
    const listed = areas && !first ? listedAreas(areas, one, parent ?? "", locale) : [];
    return (
      <Select
        key={one}
        id={`${id}-${one}`}
        ref={at === 0 ? firstRef : undefined}
        label={messages[`areaPicker.${one}`]}
        required={more.required}
        aria-invalid={more.invalid || undefined}
        disabled={first}
        value={areas ? own : ""}
        emptyLabel={
          first
            ? messages[one === "district" ? "areaPicker.firstProvince" : "areaPicker.firstDistrict"]
            : areas || failed
              ? undefined
              : messages["areaPicker.loading"]
        }
        options={listed.map((area) => ({
          value: area.code,
          label: locale === "en" ? (area.en ?? area.th) : area.th,
        }))}
        onValueChange={(next) => onCode(next || (parent ?? ""))}
      />
    );
  });
}
