"use client";

import { type FormModel, valueAt } from "@saan/forms/model";
import { sameValue, toRecord, type Values } from "@saan/forms/values";
import type { Issue, Path } from "@saan/schema/read";
import { useEffect, useState } from "react";
import { brokenTogether, nameOf } from "./mergeIssues.js";

/** Why a merged record was not used. */
export interface Refusal {
  readonly issues: readonly Issue[];
  readonly record: unknown;
  /** What the form of the merge had when the button was pressed. */
  readonly values: Values;
  /** Said by the rules of the form, which can be asked again; else by whoever was sent the record. */
  readonly isOfRules: boolean;
}

/** What is wrong with a record. */
export type WhatIsWrong = Pick<Refusal, "issues" | "record">;

interface Asking {
  readonly model: FormModel;
  readonly versions: { readonly mine: unknown; readonly theirs: unknown };
  values(): Values;
  subscribe(listener: (values: Values) => void): () => void;
}

/** What of a refusal is still so with what is chosen and written by now; undefined when nothing is. */
export function useStillWrong(refusal: Refusal | undefined, { model, versions, values, subscribe }: Asking) {
  const [now, setNow] = useState<Values>();
  useEffect(() => {
    if (!refusal) return;
    setNow(values());
    return subscribe(setNow);
  }, [refusal, values, subscribe]);
  return refusal && stillWrong(refusal, now ?? refusal.values, model, versions);
}

function stillWrong(
  refusal: Refusal,
  now: Values,
  model: FormModel,
  versions: Asking["versions"],
): WhatIsWrong | undefined {
  if (sameValue(refusal.values, now)) return refusal;
  const found = refusal.isOfRules ? stillBroken(refusal, now, model, versions) : unchanged(refusal, now);
  return found.issues.length > 0 ? found : undefined;
}

function stillBroken({ issues }: Refusal, now: Values, model: FormModel, versions: Asking["versions"]): WhatIsWrong {
  const record = toRecord(model, now);
  const said = new Set(issues.map(nameOf));
  return { record, issues: brokenTogether(model, record, versions).filter((issue) => said.has(nameOf(issue))) };
}

/** Nobody here can tell what else would be refused: what is said of an answer holds until that is another one. */
function unchanged({ issues, record, values }: Refusal, now: Values): WhatIsWrong {
  const at = (whole: Values, path: Path) => path.reduce<unknown>(valueAt, whole);
  return { record, issues: issues.filter(({ path }) => sameValue(at(values, path), at(now, path))) };
}
