// Renders every sample in plain Node, without a bundler, and prints what came out as JSON.
import { renderToString } from "react-dom/server";
import { samples } from "./samples.js";

const said = [];
console.error = (...words) => said.push(words.map(String).join(" "));
console.warn = console.error;

const html = Object.fromEntries(
  Object.entries(samples).map(([entry, sample]) => [
    entry,
    renderToString(sample, { identifierPrefix: entry.slice(2) }),
  ]),
);
process.stdout.write(JSON.stringify({ html, said }));
