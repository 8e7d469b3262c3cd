// Takes over what render.js made. Whatever does not match is an error in the console.
import "../src/strictPolicy";
import { createElement, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { samples } from "./samples.js";

const places = document.querySelectorAll("[data-entry]");
let left = places.length;

/** Says on the page that the last of all was taken over: before, a click may fall on what does not listen yet. */
function Taken({ children }) {
  useEffect(() => {
    left -= 1;
    if (left === 0) document.body.setAttribute("data-hydrated", "");
  }, []);
  return children;
}

for (const place of places) {
  const { entry } = place.dataset;
  hydrateRoot(place, createElement(Taken, null, samples[entry]), {
    identifierPrefix: entry.slice(2),
    onRecoverableError: (error) => console.error(`${entry}: ${error.message}`),
  });
}
