import { organization } from "@saan/schema/organization";
import { newRecordId, recordId } from "@saan/schema/record";
import { Hono } from "hono";
import { createOrganization, listOrganizations } from "../database/organization-store.js";
import { searchText } from "./agreements.js";
import { connectionOf } from "./database-connection.js";
import { ProblemError } from "./problem.js";
import type { ServerEnvironment } from "./variables.js";
import { create } from "./write.js";

const ids = recordId("organization");

/** /api/organizations: what the organisation field offers. */
export const organizationRoutes = new Hono<ServerEnvironment>()
  .get("/", async (c) => c.json(await listOrganizations(connectionOf(c), searchText.parse(c.req.query("q")))))
  .post("/", (c) =>
    create(
      c,
      organization,
      async (transaction, record, id = newRecordId("organization")) => {
        const { created, stored } = await createOrganization(transaction, { id, record }, "local-user");
        if (!created) throw new ProblemError("organization-exists", { current: stored });
        return stored;
      },
      ids,
    ),
  );
