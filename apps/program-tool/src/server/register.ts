import { recordId } from "@saan/schema/record";
import { Hono } from "hono";
import { createRecord, findRecord, listRecords, updateRecord } from "../database/register-store.js";
import type { RegisterKind } from "../records/kinds/registered.js";
import { readFilter } from "../records/list/asked-filter.js";
import { type RegisterRecords, register } from "../records/register.js";
import { pageNumber, searchText } from "./agreements.js";
import { connectionOf } from "./database-connection.js";
import { ProblemError } from "./problem.js";
import type { ServerContext, ServerEnvironment } from "./variables.js";
import { create, replace } from "./write.js";

/** The addresses of one kind of the generic register: /api/meetings and /api/meetings/:id. */
export function registerRoutes<K extends RegisterKind>(kind: K): Hono<ServerEnvironment> {
  const { form, recordKind } = register[kind];
  const ids = recordId(recordKind);

  // What is no id of this kind names nothing.
  function idOf(c: ServerContext): string {
    const id = ids.safeParse(c.req.param("id"));
    if (!id.success) throw new ProblemError("record-not-found");
    return id.data;
  }

  return new Hono<ServerEnvironment>()
    .get("/", async (c) => {
      const page = pageNumber.safeParse(c.req.query("page") || undefined);
      if (!page.success) throw new ProblemError("invalid-query", { parameter: "page" });
      const text = searchText.parse(c.req.query("q"));
      const filter = readFilter(c.req.query("filter") ?? "");
      if (filter === undefined) throw new ProblemError("invalid-query", { parameter: "filter" });
      return c.json(await listRecords(connectionOf(c), kind, { text, filter, page: page.data }));
    })
    .post("/", (c) =>
      create<RegisterRecords[K]>(
        c,
        form,
        async (transaction, record, id) => {
          const { created, stored } = await createRecord(transaction, kind, { id, record }, "local-user");
          if (!created) throw new ProblemError("record-exists", { current: stored });
          return stored;
        },
        ids,
      ),
    )
    .get("/:id", async (c) => {
      const detail = await findRecord(connectionOf(c), kind, idOf(c));
      if (detail === undefined) throw new ProblemError("record-not-found");
      return c.json(detail as object);
    })
    .put("/:id", (c) => {
      const id = idOf(c);
      return replace<RegisterRecords[K]>(c, form, "record-not-found", (transaction, revision, record) =>
        updateRecord(transaction, kind, { id, revision, record }, "local-user"),
      );
    });
}
