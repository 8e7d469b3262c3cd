import type { th } from "./th.js";

export const en = {
  "networkDiagram.hub": "{hub} is the hub of {count} parties",
  "networkDiagram.knot": "{count} parties to one agreement",
  "networkDiagram.hubRole": "Hub",
  "networkDiagram.empty": "No parties in the network yet",
} satisfies Record<keyof typeof th, string>;
