import type { th } from "./th.js";

export const en = {
  "progressToTarget.from": "Baseline {value}",
  "progressToTarget.to": "Target {value}",
  "progressToTarget.share": "{share}% of the way",
  "progressToTarget.back": "Behind the baseline",
  "progressToTarget.beyond": "Beyond the target",
  "progressToTarget.reached": "Target reached",
  "progressToTarget.noWay": "The target equals the baseline",
} satisfies Record<keyof typeof th, string>;
