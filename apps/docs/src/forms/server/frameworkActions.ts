"use server";

import type { SubmitOutcome } from "@saan/forms/react";
import { readSubmission } from "@saan/forms/submission";
import type { Values } from "@saan/forms/values";
import type { Issue } from "@saan/schema/read";
import { activityForm } from "../activity/activityForm.js";

/** What a page is drawn again with. */
export interface Said {
  readonly values?: Values;
  readonly issues?: readonly Issue[];
  readonly done?: boolean;
}

/** The browser sent the form by itself, before or without scripts. */
export async function sendForm(_before: Said, sent: FormData): Promise<Said> {
  const { ok, values, issues } = readSubmission(activityForm, sent, { role: "community" });
  // Store the record here, and go on to another page if there is one.
  return ok ? { done: true } : { values, issues };
}

/** The page read the form and hands over its record: what reaches a server is read again. */
export async function sendRecord(record: unknown): Promise<SubmitOutcome> {
  const { ok, issues } = readSubmission(activityForm, record, { role: "community" });
  return ok ? {} : { issues };
}
