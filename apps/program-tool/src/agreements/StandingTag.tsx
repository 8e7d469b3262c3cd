import { StatusTag } from "@saan/ui/status-tag";
import type { TagTone } from "@saan/ui/tag";
import { type AgreementStatus, agreementStandings, agreementStatus, type Standing } from "./standing.js";
import { today } from "./today.js";

// Two that no codelist of the schema has, and so the kit has no tone for.
const tones: Readonly<Partial<Record<AgreementStatus, TagTone>>> = { "not-begun": "action", "not-ended": "success" };

/** Where an agreement stands today, in a word. */
export function StandingTag({ agreement }: { readonly agreement: Standing }) {
  const status = agreementStatus(agreement, today());
  return <StatusTag list={agreementStandings} code={status} tone={tones[status]} />;
}
