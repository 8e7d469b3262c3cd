import type { Migrations } from "../dossier/dossier.js";
import { withTypedOrganizationIds } from "../organization/typed-ids.js";

/** From version 1, whose organisations were known by slugs. Everything else of it is read as it is. */
export const agreementMigrations: Migrations = { 1: withTypedOrganizationIds };
