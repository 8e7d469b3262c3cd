import { type Fact, type FactId, factIds, facts } from "../facts/facts.js";
import { type SystemId, systemIds, systems } from "../facts/systems.js";
import type { SampleDocument } from "../sample/sample.js";

/** How far one system is covered: the groups of facts that tell of it, those that a record of it holds, and its records. */
export interface SystemCoverage {
  readonly id: SystemId;
  readonly title: string;
  readonly told: readonly FactId[];
  readonly held: readonly FactId[];
  readonly records: number;
}

export interface Coverage {
  readonly systems: readonly SystemCoverage[];
  /** Groups that no record holds as every one of the systems it tells of. */
  readonly missing: readonly { readonly fact: FactId; readonly system: SystemId }[];
  readonly groups: { readonly held: number; readonly all: number };
  readonly complete: { readonly systems: number; readonly all: number };
  /** Different records, of all documents together. */
  readonly records: number;
}

/** Counts what the samples hold of what their documents say. Nothing is taken on trust: systems are read off the records. */
export function coverageOf(documents: readonly SampleDocument[]): Coverage {
  const samples = documents.flatMap(({ samples: one }) => one);
  const isHeld = (fact: FactId, system: SystemId) =>
    samples.some((sample) => sample.facts.includes(fact) && sample.systems.includes(system));
  const bySystem = systemIds.map((id): SystemCoverage => {
    const told = factIds.filter((fact) => (facts[fact] as Fact).systems.includes(id));
    const records = new Set(samples.filter((sample) => sample.systems.includes(id)).map(({ entry }) => entry.id)).size;
    return { id, title: systems[id], told, held: told.filter((fact) => isHeld(fact, id)), records };
  });
  const missing = bySystem.flatMap(({ id, told, held }) =>
    told.filter((fact) => !held.includes(fact)).map((fact) => ({ fact, system: id })),
  );
  const lacking = new Set(missing.map(({ fact }) => fact));
  return {
    systems: bySystem,
    missing,
    groups: { held: factIds.filter((fact) => !lacking.has(fact)).length, all: factIds.length },
    complete: {
      systems: bySystem.filter(({ told, held }) => told.length > 0 && told.length === held.length).length,
      all: systemIds.length,
    },
    records: new Set(samples.map(({ entry }) => entry.id)).size,
  };
}
