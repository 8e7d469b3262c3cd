export { checkReferences, leadingFields, type ReferenceFinding } from "./check-references.js";
export { type DossierCode, dossierCodes } from "./codes.js";
export {
  DOSSIER_VERSION,
  type Dossier,
  type DossierEntry,
  type KindReader,
  type KindReaders,
  type Migrations,
} from "./dossier.js";
export { dossierLimits } from "./limits.js";
export { migrate, migrateEntry, type Refusal } from "./migrate.js";
export { type DossierReading, readDossier } from "./read-dossier.js";
export { type FoundReference, referencesIn } from "./references-in.js";
