"use client";

import type { AreaReference } from "@saan/schema/area";
import { toThaiDigits } from "@saan/thai/numbers";
import { Button } from "../button/Button.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { useKit } from "../provider/KitProvider.js";
import { recoded, standingOf } from "./areaReferences.js";
import { en } from "./en.js";
import { th } from "./th.js";
import type { LoadedAreas } from "./useAreas.js";

export interface AreaNotesProps {
  readonly id: string;
  readonly value: AreaReference | null;
  readonly loaded: LoadedAreas;
  readonly locked: boolean;
  readonly onValue: (value: AreaReference) => void;
}

/** What there is to say about the chosen area: its postcode, a code that has moved or is none, names that did not load. */
export function AreaNotes({ id, value, loaded, locked, onValue }: AreaNotesProps) {
  const messages = useMessages(th, en);
  const { digits } = useKit();
  const { areas, failed, load } = loaded;
  const figures = (text: string) => (digits === "thai" ? toThaiDigits(text) : text);
  const standing = areas && value ? standingOf(areas, value.code) : undefined;
  const area = standing && "area" in standing ? standing.area : undefined;
  const code = figures(value?.code ?? "");
  let advice = "";
  if (failed) advice = messages["areaPicker.failed"];
  else if (standing?.kind === "unknown") advice = fill(messages["areaPicker.unknown"], { code });
  else if (standing?.kind === "moved") {
    advice = fill(messages["areaPicker.moved"], { code, current: figures(area?.code ?? "") });
  } else if (value && value.code === undefined) {
    advice = fill(messages["areaPicker.untied"], { name: value.nameAsStated });
  }
  const postcode = area?.level === "subdistrict" ? figures(area.postcodes.join(messages["areaPicker.or"])) : "";
  return (
    <div className="saan-picker-notes">
      <div id={id} aria-live="polite">
        {postcode ? <div>{fill(messages["areaPicker.postcode"], { postcode })}</div> : null}
        {advice ? <div className="saan-area-advice">{advice}</div> : null}
      </div>
      {failed ? (
        <Button size="small" onClick={() => load().catch(() => {})}>
          {messages["areaPicker.retry"]}
        </Button>
      ) : null}
      {!failed && standing?.kind === "moved" && value && area && !locked ? (
        <Button size="small" onClick={() => onValue(recoded(value, area))}>
          {messages["areaPicker.useCurrent"]}
        </Button>
      ) : null}
    </div>
  );
}
