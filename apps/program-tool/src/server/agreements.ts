import { Hono } from "hono";
import * as z from "zod";
import { type AgreementDetail, notStated } from "../api/contract.js";
import { createActivity, updateActivity } from "../database/activity-store.js";
import { listAgreements } from "../database/agreement-list.js";
import { activitiesOf, createAgreement, findAgreement, updateAgreement } from "../database/agreement-store.js";
import { auditOfAgreement } from "../database/audit.js";
import { activityForm } from "../forms/activity-form.js";
import { agreementForm } from "../forms/agreement-form.js";
import { exportAgreement } from "./agreement-export.js";
import { attachment } from "./attachment.js";
import { connectionOf } from "./database-connection.js";
import { ProblemError } from "./problem.js";
import type { ServerContext, ServerEnvironment } from "./variables.js";
import { create, replace } from "./write.js";

/** A search text as it may come from anywhere: bounded, and without the one character no PostgreSQL text holds. */
export const searchText = z
  .string()
  .default("")
  .transform((text) => text.replaceAll("\0", "").slice(0, 200));

/** A page of a list as an address names it, from 1. */
export const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .default("1")
  .transform(Number);

const listQuery = z.object({
  q: searchText,
  province: z.union([z.literal(notStated), z.string().regex(/^\d{2}$/)]).optional(),
  fiscalYear: z
    .union([
      z.literal(notStated),
      z
        .string()
        .regex(/^2[4-9]\d{2}$/)
        .transform(Number),
    ])
    .optional(),
  page: pageNumber,
});

/** /api/agreements and what lies under one agreement. */
export const agreementRoutes = new Hono<ServerEnvironment>()
  .get("/", async (c) => {
    const asked = Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== ""));
    const query = listQuery.safeParse(asked);
    if (!query.success) throw new ProblemError("invalid-query", { parameter: query.error.issues[0]?.path[0] });
    const { q, province, fiscalYear, page } = query.data;
    return c.json(await listAgreements(connectionOf(c), { text: q, province, fiscalYear, page }));
  })
  .post("/", (c) =>
    create(c, agreementForm, (transaction, record) => createAgreement(transaction, record, "local-user")),
  )
  .get("/:id", async (c) => {
    const connection = connectionOf(c);
    const id = uuidOf(c, "agreement-not-found");
    const stored = await findAgreement(connection, id);
    if (stored === undefined) throw new ProblemError("agreement-not-found");
    const detail: AgreementDetail = {
      ...stored,
      activities: await activitiesOf(connection, id),
      audit: await auditOfAgreement(connection, id),
    };
    return c.json(detail);
  })
  .put("/:id", (c) => {
    const id = uuidOf(c, "agreement-not-found");
    return replace(c, agreementForm, "agreement-not-found", (transaction, revision, record) =>
      updateAgreement(transaction, id, revision, record, "local-user"),
    );
  })
  .post("/:id/activities", (c) => {
    const id = uuidOf(c, "agreement-not-found");
    return create(c, activityForm, async (transaction, record) => {
      const stored = await createActivity(transaction, id, record, "local-user");
      if (stored === undefined) throw new ProblemError("agreement-not-found");
      return stored;
    });
  })
  .get("/:id/export", async (c) => {
    const connection = connectionOf(c);
    const id = uuidOf(c, "agreement-not-found");
    const file = await exportAgreement(connection, id);
    if (file === undefined) throw new ProblemError("agreement-not-found");
    c.header("Content-Disposition", attachment(`${file.agreement.record.title}.json`, "agreement.json"));
    c.header("Content-Type", "application/json; charset=utf-8");
    return c.body(`${JSON.stringify(file, null, 2)}\n`);
  });

/** /api/activities: an activity is changed under its own id. */
export const activityRoutes = new Hono<ServerEnvironment>().put("/:id", (c) => {
  const id = uuidOf(c, "activity-not-found");
  return replace(c, activityForm, "activity-not-found", (transaction, revision, record) =>
    updateActivity(transaction, id, revision, record, "local-user"),
  );
});

/** The id in the path. One that is no UUID names nothing, and must not reach a uuid column, which would fail. */
function uuidOf(c: ServerContext, missing: "agreement-not-found" | "activity-not-found"): string {
  const id = z.guid().safeParse(c.req.param("id"));
  if (!id.success) throw new ProblemError(missing);
  return id.data;
}
