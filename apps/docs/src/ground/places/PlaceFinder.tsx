import type { Area } from "@saan/areas/areas";
import { Notice } from "@saan/ui/notice";
import { useKit } from "@saan/ui/provider";
import { useState } from "react";
import { ReadingBody, ReadingFrame } from "../answer/ReadingCard";
import { useGroundMessages } from "../messages";
import { describeArea, levelWord } from "./describeArea";
import { PlaceSearch } from "./PlaceSearch";
import { ProvinceList } from "./ProvinceList";
import { ProvinceMapView } from "./ProvinceMapView";
import { useAreas } from "./useAreas";
import "../answer/answer.css";
import "./places.css";

/** Finds a place by whatever is known of it, and shows where it lies. `code` is the place to begin with. */
export function PlaceFinder({ code = "" }: { readonly code?: string }) {
  const words = useGroundMessages();
  const { locale } = useKit();
  const { areas, failed } = useAreas();
  // `undefined` until somebody chose or cleared: then the place to begin with stands.
  const [chosen, setChosen] = useState<Area | null>();
  if (failed) return <Notice variant="danger" title={words["places.failed"]} />;
  if (!areas) return <p role="status">{words["places.loading"]}</p>;

  const area = chosen === undefined ? (areas.byCode(code) ?? null) : chosen;
  const reading = area && describeArea(area, areas, { locale, words });
  const province = area?.code.slice(0, 2);
  const choose = (provinceCode: string) => setChosen(areas.byCode(provinceCode) ?? null);
  return (
    <div className="docs-desk docs-places">
      <PlaceSearch areas={areas} value={area} onValueChange={setChosen} />
      <div className="docs-places-both">
        <div>
          {area && reading ? (
            <ReadingFrame kind={words[levelWord(area)]} headline={reading.headline} names={reading.names}>
              <ReadingBody reading={reading} />
            </ReadingFrame>
          ) : (
            <p className="docs-desk-summary">{words["places.empty"]}</p>
          )}
        </div>
        <ProvinceMapView code={province} onChoose={choose} />
      </div>
      <ProvinceList code={province} onChoose={choose} />
    </div>
  );
}
