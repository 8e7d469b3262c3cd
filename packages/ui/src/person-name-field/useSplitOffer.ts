"use client";

import { useEffect, useRef, useState } from "react";
import { mayHoldMore, type PersonNameValue } from "./personName.js";

interface Offer {
  readonly kind: "offered" | "done";
  readonly from: PersonNameValue;
  readonly parts: PersonNameValue;
}

const loadSplitter = () => import("./splitName.js");

/** The offer to take a whole name apart that was put in the box for the given name; and to put it together again. */
export function useSplitOffer(name: PersonNameValue, setName: (name: PersonNameValue) => void) {
  const [offer, setOffer] = useState<Offer>();
  // Which look is the latest: what an earlier one finds comes too late.
  const looks = useRef(0);
  useEffect(
    () => () => {
      looks.current += 1;
    },
    [],
  );
  /** Looks whether there is anything to offer. What splits names is loaded only here; without it nothing is offered. */
  const look = (given: string) => {
    if (!mayHoldMore(given) || name.family !== "" || offer) return;
    looks.current += 1;
    const mine = looks.current;
    loadSplitter().then(
      ({ splitName }) => {
        const found = splitName(given);
        // A title in the text is the one that was written; without one the chosen one stands.
        const parts = found && { ...found, title: found.title || name.title };
        if (mine === looks.current) setOffer(parts && { kind: "offered", from: { ...name, given }, parts });
      },
      () => {},
    );
  };
  const accept = () => {
    if (!offer) return;
    setName(offer.parts);
    setOffer({ ...offer, kind: "done" });
  };
  const undo = () => {
    if (!offer) return;
    setName(offer.from);
    setOffer(undefined);
  };
  const forget = () => {
    looks.current += 1;
    setOffer(undefined);
  };
  return { offer, look, accept, undo, forget };
}
