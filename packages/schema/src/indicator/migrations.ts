import type { Migrations } from "../dossier/dossier.js";
import { withTypedOrganizationIds } from "../organization/typed-ids.js";

/** From version 1, whose owner was known by a slug. Everything else of it is read as it is. */
export const indicatorFrameworkMigrations: Migrations = { 1: withTypedOrganizationIds };
