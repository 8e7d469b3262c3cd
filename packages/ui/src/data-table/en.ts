import { en as core } from "./coreEn.js";
import { en as features } from "./featuresEn.js";
import type { th } from "./th.js";

export const en = { ...core, ...features } satisfies Record<keyof typeof th, string>;
