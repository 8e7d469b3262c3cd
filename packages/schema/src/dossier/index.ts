export { checkReferences, type ReferenceFinding, referencesIn } from "./check-references.js";
export {
  DOSSIER_VERSION,
  type Dossier,
  type DossierEntry,
  type KindReader,
  type KindReaders,
  type Migrations,
} from "./dossier.js";
export { migrate, migrateEntry, type Refusal } from "./migrate.js";
export { type DossierReading, readDossier } from "./read-dossier.js";
