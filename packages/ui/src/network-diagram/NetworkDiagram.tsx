"use client";

import { formatThaiNumber } from "@saan/thai/numbers";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useState } from "react";
import { fill } from "../messages/fill.js";
import { useMessages } from "../messages/useMessages.js";
import { partClass } from "../part/partClass.js";
import { useKit } from "../provider/KitProvider.js";
import { en } from "./en.js";
import { networkLayout } from "./networkLayout.js";
import { th } from "./th.js";

/** One party of a network. */
export interface NetworkParty {
  /** Tells it from the others: its id in the register, or its place in the document. */
  readonly key: string;
  readonly name: string;
  /** The one that the others are joined by. */
  readonly hub?: boolean;
  /** Beside its name in the list: a kind, a province. */
  readonly detail?: ReactNode;
  readonly href?: string;
}

export interface NetworkDiagramProps extends Omit<ComponentPropsWithoutRef<"figure">, "children"> {
  /** In the order of the list. Their numbers in the drawing are their places in it. */
  readonly parties: readonly NetworkParty[];
  /** What the network is of, above the drawing. */
  readonly caption: ReactNode;
}

const KNOT = 13;

/**
 * Who works with whom: the hub and those it joins, or all that share one agreement. The list beside the drawing says the
 * same in words; the numbers tie one to the other, and going over a name shows it in the drawing.
 * Renders a `<figure>`.
 */
export const NetworkDiagram = forwardRef<HTMLElement, NetworkDiagramProps>(function NetworkDiagram(
  { parties, caption, className, ...props },
  ref,
) {
  const { digits } = useKit();
  const messages = useMessages(th, en);
  const [shown, setShown] = useState<string>();
  const number = (value: number) => formatThaiNumber(value, { digits });
  const hub = parties.find((party) => party.hub);
  const around = parties.filter((party) => party !== hub);
  const { points, radius } = networkLayout(around.length);
  const half = radius + KNOT + 4;
  const count = number(around.length);
  const summary = hub
    ? fill(messages["networkDiagram.hub"], { hub: hub.name, count })
    : fill(messages["networkDiagram.knot"], { count });
  const placeOf = (party: NetworkParty) => number(parties.indexOf(party) + 1);
  return (
    <figure {...props} ref={ref} className={partClass("saan-network-diagram", className)}>
      <figcaption className="saan-network-diagram-caption">{caption}</figcaption>
      {parties.length === 0 ? (
        <p className="saan-network-diagram-empty">{messages["networkDiagram.empty"]}</p>
      ) : (
        <div className="saan-network-diagram-body">
          <svg
            className="saan-network-diagram-drawing"
            viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
            role="img"
            aria-label={summary}
          >
            {around.map((party, at) => (
              <line
                key={party.key}
                className="saan-network-diagram-thread"
                data-shown={party.key === shown || undefined}
                x2={points[at]?.x}
                y2={points[at]?.y}
              />
            ))}
            {around.map((party, at) => (
              <Knot key={party.key} x={points[at]?.x} y={points[at]?.y} isShown={party.key === shown}>
                {placeOf(party)}
              </Knot>
            ))}
            <Knot isHub isShown={hub !== undefined && hub.key === shown}>
              {hub ? placeOf(hub) : null}
            </Knot>
          </svg>
          <ol className="saan-network-diagram-list">
            {parties.map((party) => (
              <li
                key={party.key}
                data-hub={party.hub || undefined}
                data-number={placeOf(party)}
                onPointerEnter={() => setShown(party.key)}
                onPointerLeave={() => setShown(undefined)}
                onFocus={() => setShown(party.key)}
                onBlur={() => setShown(undefined)}
              >
                <span>
                  {party.href === undefined ? (
                    party.name
                  ) : (
                    <a className="saan-link" href={party.href}>
                      {party.name}
                    </a>
                  )}
                  {party.hub && (
                    <span className="saan-network-diagram-role"> ({messages["networkDiagram.hubRole"]})</span>
                  )}
                  {party.detail && <span className="saan-network-diagram-detail"> {party.detail}</span>}
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </figure>
  );
});

interface KnotProps {
  readonly x?: number;
  readonly y?: number;
  readonly isHub?: boolean;
  readonly isShown: boolean;
  readonly children: ReactNode;
}

function Knot({ x = 0, y = 0, isHub, isShown, children }: KnotProps) {
  return (
    <g className="saan-network-diagram-knot" data-hub={isHub} data-shown={isShown || undefined}>
      <circle cx={x} cy={y} r={isHub ? KNOT + 5 : KNOT} />
      <text x={x} y={y} dy="0.36em">
        {children}
      </text>
    </g>
  );
}
