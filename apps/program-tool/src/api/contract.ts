import type { ActivityRecord } from "@saan/schema/activity";
import type { AgreementRecord } from "@saan/schema/agreement";
import type { OrganizationRecord } from "@saan/schema/organization";
import type { Issue } from "@saan/schema/read";

export const actors = ["local-user", "sample-data"] as const;
export const auditActions = ["create", "update"] as const;
export const auditEntities = ["agreement", "activity", "organization"] as const;

export type Actor = (typeof actors)[number];
export type AuditAction = (typeof auditActions)[number];
export type AuditEntity = (typeof auditEntities)[number];
