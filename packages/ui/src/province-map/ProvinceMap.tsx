"use client";

import { provinceByCode, provinces } from "@saan/areas/provinces";
import { compareThai } from "@saan/thai/text";
import { type ComponentPropsWithoutRef, forwardRef, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { Button } from "../button/Button.js";
import { useChartWords } from "../chart/useChartWords.js";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { MapLegend } from "./MapLegend.js";
import { type Direction, neighbourIn, type Placed } from "./neighbourIn.js";
import { shadeOf, shadesOf } from "./shades.js";
import { th } from "./th.js";
import { TILE, tileBox, tilePlaces } from "./tilePlaces.js";
import { useOutlines } from "./useOutlines.js";

export interface ProvinceMapProps extends Omit<ComponentPropsWithoutRef<"figure">, "children" | "onSelect"> {
  /** By the two-digit code of the province. A province without a value, or with `null`, is shown as having none. */
  readonly values: Readonly<Record<string, number | null>>;
  /** What the values are of and when. It names the map. */
  readonly caption: string;
  /** What is counted: `คน`, `ร้อยละ`. */
  readonly unit?: string;
  /**
   * `outline` draws the provinces as they lie; `tile` gives each a tile of one size, so that the small ones are seen too.
   * @default "outline"
   */
  readonly layout?: "outline" | "tile";
  /** The code of the province that is chosen. */
  readonly selected?: string | null;
  /** Makes provinces something to choose. */
  readonly onSelect?: (code: string) => void;
  /** Below it: where it comes from, what must be known to read it. */
  readonly note?: ReactNode;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * The 77 provinces shaded by value, as they lie or as tiles. One stop for the Tab key, arrow keys from province to province,
 * and the same figures as a table. Outlines are fetched when the map is first shown; they are no legal borders.
 * Renders a `<figure>`.
 */
export const ProvinceMap = forwardRef<HTMLElement, ProvinceMapProps>(function ProvinceMap(props, ref) {
  const { values, caption, unit, layout = "outline", selected = null, onSelect, note, className, ...rest } = props;
  const { locale } = useKit();
  const messages = useMessages(th, en);
  const words = useChartWords(unit);
  const id = useId();
  const [active, setActive] = useState<string>();
  const { outlines, retry } = useOutlines(layout === "outline");
  const drawing = outlines.state === "ready" ? outlines.drawing : undefined;

  const shades = shadesOf(Object.values(values).filter((value) => value !== null));
  const places: readonly Placed[] =
    layout === "tile" ? tilePlaces : (drawing?.paths.map(({ code, label }) => ({ code, ...label })) ?? []);
  const box = layout === "tile" ? tileBox : drawing;
  const current = active ?? selected ?? undefined;

  const nameOf = (code: string) => provinceByCode(code)?.[locale] ?? code;
  const reading = (code: string) =>
    fill(messages["provinceMap.reading"], {
      name: code === "10" ? nameOf(code) : fill(messages["provinceMap.province"], { name: nameOf(code) }),
      value: words.value(values[code]),
    });

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = arrows[event.key];
    const byName = [...places].sort((a, b) => compareThai(nameOf(a.code), nameOf(b.code)));
    const next = direction
      ? neighbourIn(direction, places, current ?? "")
      : event.key === "Home"
        ? byName[0]?.code
        : event.key === "End"
          ? byName.at(-1)?.code
          : undefined;
    if (next) setActive(next);
    else if (current && (event.key === "Enter" || event.key === " ")) onSelect?.(current);
    else if (!direction) return;
    event.preventDefault();
  };

  const option = (code: string) => ({
    id: `${id}-${code}`,
    role: "option" as const,
    "aria-label": reading(code),
    "aria-selected": code === selected,
    "data-shade": shadeOf(shades, values[code]),
    "data-active": code === current || undefined,
    onPointerEnter: () => setActive(code),
    onClick: () => onSelect?.(code),
  });

  return (
    <figure {...rest} ref={ref} className={partClass("saan-chart saan-province-map", className)}>
      <figcaption className="saan-chart-caption">{caption}</figcaption>
      {layout === "outline" && outlines.state === "failed" ? (
        <div role="status">
          <p className="saan-chart-note">{messages["provinceMap.failed"]}</p>
          <Button size="small" onClick={retry}>
            {messages["provinceMap.retry"]}
          </Button>
        </div>
      ) : box ? (
        <div
          className="saan-province-map-drawing"
          role="listbox"
          tabIndex={0}
          aria-label={caption}
          aria-describedby={`${id}-hint`}
          aria-activedescendant={current ? `${id}-${current}` : undefined}
          onKeyDown={onKeyDown}
          onFocus={() => setActive((now) => now ?? selected ?? places[0]?.code)}
        >
          <svg viewBox={`0 0 ${box.width} ${box.height}`} role="presentation">
            {layout === "tile"
              ? tilePlaces.map(({ code, x, y }) => (
                  <rect
                    key={code}
                    {...option(code)}
                    className="saan-province-map-province"
                    x={x - TILE / 2}
                    y={y - TILE / 2}
                    width={TILE}
                    height={TILE}
                    rx={3}
                  />
                ))
              : drawing?.paths.map(({ code, d }) => (
                  <path key={code} {...option(code)} className="saan-province-map-province" d={d} />
                ))}
          </svg>
        </div>
      ) : (
        <p className="saan-province-map-loading" role="status">
          {messages["provinceMap.loading"]}
        </p>
      )}
      <p className="saan-visually-hidden" id={`${id}-hint`}>
        {messages["provinceMap.hint"]}
      </p>
      <p className="saan-province-map-reading" aria-hidden="true">
        {current ? reading(current) : "\u00a0"}
      </p>
      <MapLegend shades={shades} words={words} />
      <details className="saan-chart-figures">
        <summary className="saan-chart-summary">{words.messages["chart.table"]}</summary>
        <table>
          <caption className="saan-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{messages["provinceMap.name"]}</th>
              <th scope="col">{unit ?? messages["provinceMap.value"]}</th>
            </tr>
          </thead>
          <tbody>
            {[...provinces]
              .sort((a, b) => compareThai(a[locale], b[locale]))
              .map(({ code }) => (
                <tr key={code}>
                  <th scope="row">{nameOf(code)}</th>
                  <td>{words.value(values[code])}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
      {note && <div className="saan-chart-note">{note}</div>}
    </figure>
  );
});
