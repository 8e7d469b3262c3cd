import type { Activity } from "@saan/schema/activity";
import type { Agreement } from "@saan/schema/agreement";
import type { Meeting } from "@saan/schema/body";
import type { Observation } from "@saan/schema/indicator";
import type { Organization } from "@saan/schema/organization";
import type { Support } from "@saan/schema/support";
import { bigint, index, integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { Actor, AuditAction, AuditEntity } from "../api/contract.js";

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
/** Version of the kind's schema that `record` is of; see `bring-forward.ts`. */
const recordVersion = () => integer("record_version").notNull();

/**
 * Agreements as they were entered. `record` is the whole truth; the columns beside it are derived from it on every write
 * (see `agreement-columns.ts`) and exist to be searched.
 */
export const agreements = pgTable(
  "agreements",
  {
    id: uuid("id").primaryKey(),
    /** The order of entry, which no clock decides: two rows of one transaction have the same moment. */
    entered: bigint("entered", { mode: "number" }).generatedAlwaysAsIdentity(),
    revision: integer("revision").notNull(),
    record: jsonb("record").$type<Agreement>().notNull(),
    recordVersion: recordVersion(),
    title: text("title").notNull(),
    /** Folded by `foldThai`: compare it with a folded query only. */
    searchText: text("search_text").notNull(),
    /** Folded by `looseFoldThai`: asked only when the strict comparison finds nothing. */
    looseSearchText: text("loose_search_text").notNull(),
    /** Two-digit codes of every province the record names. */
    provinceCodes: text("province_codes").array().notNull(),
    /** Buddhist era; null when the record does not say enough to know. */
    fiscalYear: integer("fiscal_year"),
    createdAt: moment("created_at").notNull().defaultNow(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
  },
  (table) => [
    index("agreements_updated_at").on(table.updatedAt.desc(), table.entered.desc()),
    index("agreements_fiscal_year").on(table.fiscalYear),
    index("agreements_province_codes").using("gin", table.provinceCodes),
  ],
);

/** What was done under an agreement. */
export const activities = pgTable(
  "activities",
  {
    id: uuid("id").primaryKey(),
    entered: bigint("entered", { mode: "number" }).generatedAlwaysAsIdentity(),
    agreementId: uuid("agreement_id")
      .notNull()
      .references(() => agreements.id),
    revision: integer("revision").notNull(),
    record: jsonb("record").$type<Activity>().notNull(),
    recordVersion: recordVersion(),
    createdAt: moment("created_at").notNull().defaultNow(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
  },
  (table) => [index("activities_agreement").on(table.agreementId, table.entered)],
);

/** What every table of the generic register has. The id is typed (`org_…`, `mtg_…`) and not in the record. */
function registerColumns<T>() {
  return {
    id: text("id").primaryKey(),
    revision: integer("revision").notNull(),
    record: jsonb("record").$type<T>().notNull(),
    recordVersion: recordVersion(),
    /** Folded by `foldThai`. */
    searchText: text("search_text").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    updatedAt: moment("updated_at").notNull().defaultNow(),
  };
}

/** Organisations: also offered when a party, supporter or organiser is chosen. */
export const organizations = pgTable("organizations", registerColumns<Organization>());

/** Meetings of committees and working groups. */
export const meetings = pgTable("meetings", registerColumns<Meeting>(), (table) => [
  index("meetings_updated_at").on(table.updatedAt.desc(), table.id.desc()),
]);

/** Values of indicators. `shown` is the record with small counts hidden; reports are made from it alone. */
export const indicatorReports = pgTable(
  "indicator_reports",
  { ...registerColumns<Observation>(), shown: jsonb("shown").$type<Observation>().notNull() },
  (table) => [index("indicator_reports_updated_at").on(table.updatedAt.desc(), table.id.desc())],
);

/** Who supports whom. `shown` as of indicator reports. */
export const funding = pgTable(
  "funding",
  { ...registerColumns<Support>(), shown: jsonb("shown").$type<Support>().notNull() },
  (table) => [index("funding_updated_at").on(table.updatedAt.desc(), table.id.desc())],
);

/** Who changed what, when. Paths only, never values: an audit trail must not become a second copy of personal data. */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment("at").notNull().defaultNow(),
    actor: text("actor").$type<Actor>().notNull(),
    action: text("action").$type<AuditAction>().notNull(),
    entity: text("entity").$type<AuditEntity>().notNull(),
    entityId: text("entity_id").notNull(),
    /** The agreement whose page shows this event; null for records that are under none. */
    agreementId: uuid("agreement_id").references(() => agreements.id),
    revision: integer("revision").notNull(),
    changedPaths: text("changed_paths").array().notNull(),
  },
  (table) => [
    index("audit_events_agreement").on(table.agreementId, table.id.desc()),
    index("audit_events_entity").on(table.entity, table.entityId),
  ],
);

/** One row per write that succeeded, with the answer it was given, so that the same request asked twice is done once. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    key: text("key").primaryKey(),
    requestHash: text("request_hash").notNull(),
    /** Null only inside the transaction that is still doing the work. */
    status: integer("status"),
    response: jsonb("response").$type<unknown>(),
    at: moment("at").notNull().defaultNow(),
  },
  (table) => [index("idempotency_keys_at").on(table.at)],
);
