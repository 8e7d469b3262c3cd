export { commencementUnits, gazetteSeries, legalInstrumentKinds, legalInstrumentStates } from "./codelists.js";
export { type LegalInstrument, legalInstrument, legalInstrumentSchema } from "./legal-instrument.js";
export {
  citedSectionSchema,
  commencementSchema,
  countersignatureSchema,
  gazetteSchema,
  legalGroundSchema,
} from "./parts.js";
export { legalInstrumentLifecycle } from "./states.js";
