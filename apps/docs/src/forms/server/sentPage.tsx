import { useSchemaForm } from "@saan/forms/react";
import { readSubmission } from "@saan/forms/submission";
import type { Values } from "@saan/forms/values";
import type { Issue } from "@saan/schema/read";
import { SchemaForm } from "@saan/ui/schema-form";
import { renderToString } from "react-dom/server";
import { activityForm } from "../activity/activityForm.js";

interface Said {
  readonly values?: Values;
  readonly issues?: readonly Issue[];
}

/** The same page on the server and in the browser. */
export function ActivityPage(said: Said) {
  const handle = useSchemaForm(activityForm, { ...said, role: "community", onSubmit: () => {} });
  return <SchemaForm handle={handle} method="post" submitLabel="ส่งคำขอ" />;
}

/** `GET` writes the empty page; `POST` reads what came, and writes the page again with what is wrong. */
export async function activityPage(request: Request): Promise<Response> {
  if (request.method !== "POST") return page({});
  const { ok, values, issues } = readSubmission(activityForm, await request.formData(), { role: "community" });
  return ok ? new Response(null, { status: 303, headers: { location: "/done" } }) : page({ values, issues });
}

function page(said: Said): Response {
  return new Response(renderToString(<ActivityPage {...said} />), {
    status: said.issues ? 422 : 200,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}
