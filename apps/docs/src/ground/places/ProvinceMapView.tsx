import { loadProvinceMap, type ProvinceDrawing, type ProvinceMap } from "@saan/areas/map";
import { provinceByCode } from "@saan/areas/provinces";
import { useKit } from "@saan/ui/provider";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { fill, useGroundMessages } from "../messages";

// The width of a small phone's column; the viewBox lets it grow.
const WIDTH = 320;

/** The 77 provinces with one marked and its neighbours tinted. A press chooses; the list beside it does so by keyboard. */
export function ProvinceMapView({
  code,
  onChoose,
}: {
  readonly code: string | undefined;
  readonly onChoose: (code: string) => void;
}) {
  const words = useGroundMessages();
  const { locale } = useKit();
  const titleId = useId();
  const map = useProvinceMap();
  const drawing = useMemo<ProvinceDrawing | undefined>(() => map?.draw({ width: WIDTH, padding: 2 }), [map]);
  const svg = usePress(onChoose);
  if (!map || !drawing) return <p className="docs-map-wait">{words["map.loading"]}</p>;

  const chosen = code === undefined ? undefined : provinceByCode(code);
  const name = chosen?.[locale] ?? "";
  const neighbours = code === undefined ? [] : map.neighbours(code);
  const label = drawing.paths.find((path) => path.code === code)?.label;
  return (
    <svg ref={svg} className="docs-map" viewBox={drawing.viewBox} role="img" aria-labelledby={titleId}>
      <title id={titleId}>{chosen ? fill(words["map.marked"], { province: name }) : words["map.none"]}</title>
      {drawing.paths.map((path) => (
        <path
          key={path.code}
          d={path.d}
          className="docs-map-province"
          data-code={path.code}
          data-chosen={path.code === code || undefined}
          data-neighbour={neighbours.includes(path.code) || undefined}
        />
      ))}
      <path className="docs-map-borders" d={drawing.borders} />
      <path className="docs-map-outline" d={drawing.outline} />
      {label && (
        <text className="docs-map-label" x={clamp(label.x, drawing.width)} y={label.y - 8}>
          {name}
        </text>
      )}
    </svg>
  );
}

/** Keeps a name of up to twelve letters inside the drawing. */
function clamp(x: number, width: number): number {
  return Math.min(Math.max(x, 60), width - 60);
}

function useProvinceMap(): ProvinceMap | undefined {
  const [map, setMap] = useState<ProvinceMap>();
  useEffect(() => {
    let here = true;
    loadProvinceMap()
      .then((loaded) => here && setMap(loaded))
      // Without the chunk the list of provinces still stands.
      .catch(() => undefined);
    return () => {
      here = false;
    };
  }, []);
  return map;
}

/** A press on a province. The picture itself stays a picture: its keyboard way is the list of provinces. */
function usePress(onChoose: (code: string) => void) {
  const latest = useRef(onChoose);
  useEffect(() => {
    latest.current = onChoose;
  }, [onChoose]);
  return (svg: SVGSVGElement | null) => {
    if (!svg) return;
    const press = ({ target }: Event) => {
      const code = target instanceof SVGElement ? target.dataset.code : undefined;
      if (code !== undefined) latest.current(code);
    };
    svg.addEventListener("click", press);
    return () => svg.removeEventListener("click", press);
  };
}
