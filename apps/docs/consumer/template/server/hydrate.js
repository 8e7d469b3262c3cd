// Takes over what render.js made. Whatever does not match is an error in the console.
import "../src/strictPolicy";
import { hydrateRoot } from "react-dom/client";
import { samples } from "./samples.js";

for (const place of document.querySelectorAll("[data-entry]")) {
  const { entry } = place.dataset;
  hydrateRoot(place, samples[entry], {
    identifierPrefix: entry.slice(2),
    onRecoverableError: (error) => console.error(`${entry}: ${error.message}`),
  });
}
requestAnimationFrame(() => setTimeout(() => document.body.setAttribute("data-hydrated", ""), 100));
