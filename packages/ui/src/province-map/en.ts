import type { th } from "./th.js";

export const en = {
  "provinceMap.loading": "Loading the map…",
  "provinceMap.failed": "The map could not be loaded. See the figures in the table below, or try again",
  "provinceMap.retry": "Try again",
  "provinceMap.province": "{name}",
  "provinceMap.reading": "{name} {value}",
  "provinceMap.noData": "No data",
  "provinceMap.range": "{from} to {to}",
  "provinceMap.hint": "Go from province to province with the arrow keys",
  "provinceMap.name": "Province",
  "provinceMap.value": "Value",
} satisfies Record<keyof typeof th, string>;
