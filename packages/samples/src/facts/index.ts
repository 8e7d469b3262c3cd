export { type Fact, type FactId, factIds, facts } from "./facts.js";
export { type FurtherFactId, furtherFacts } from "./further-facts.js";
export { type SystemId, systemIds, systems } from "./systems.js";
