import { type FactId, facts } from "../src/facts/facts.js";

/** The groups of one document: `S0.1`, `S0.2` … */
export type FactsOf<Document extends string> = Extract<FactId, `${Document}.${string}`>;

/** One proof for every group of a document: leaving one out is a compile error. */
export type Proofs<Document extends string> = Readonly<Record<FactsOf<Document>, () => void>>;

/** The proofs with the sentences of their groups, for `it.each`. */
export function sentences<Document extends string>(proofs: Proofs<Document>) {
  return Object.entries<() => void>(proofs).map(([id, proof]) => ({ id, states: facts[id as FactId].states, proof }));
}
