import { th as core } from "./coreTh.js";
import { th as features } from "./featuresTh.js";

export const th = { ...core, ...features } as const;
