import type { DossierEntry } from "@saan/schema/dossier";
import type { RecordKind } from "@saan/schema/record";
import { type SystemId, systemIds } from "../facts/systems.js";

/** The system that each kind of record is of. A plan of one fiscal year is a funder's (SYS-12), any other an action plan. */
const systemOfKind: Readonly<Record<RecordKind, SystemId>> = {
  organization: "SYS-01",
  "area-set": "SYS-02",
  "office-holder": "SYS-03",
  delegation: "SYS-03",
  programme: "SYS-04",
  project: "SYS-04",
  agreement: "SYS-05",
  "work-cycle": "SYS-06",
  "indicator-framework": "SYS-07",
  observation: "SYS-07",
  activity: "SYS-08",
  body: "SYS-10",
  meeting: "SYS-10",
  plan: "SYS-11",
  assembly: "SYS-13",
  "case-conference": "SYS-14",
  lesson: "SYS-16",
  "knowledge-set": "SYS-16",
  course: "SYS-17",
  portfolio: "SYS-18",
  "target-group": "SYS-19",
  support: "SYS-20",
  "legal-instrument": "SYS-21",
  survey: "SYS-22",
  dataset: "SYS-22",
  "situation-report": "SYS-22",
  facility: "SYS-23",
  communication: "SYS-24",
  source: "SYS-25",
};

type Part = Readonly<Record<string, unknown>>;

/** What a part of a record is of, by the fields that make it one: no part is asked what it wants to be. */
const systemOfPart: readonly (readonly [SystemId, (part: Part) => boolean])[] = [
  ["SYS-02", (part) => "level" in part && "nameAsStated" in part],
  ["SYS-03", (part) => typeof part.post === "string"],
  ["SYS-07", holdsSome("indicatorFramework", "framework", "frameworks")],
  ["SYS-09", (part) => ("comparator" in part && "value" in part) || "attendeeClasses" in part],
  ["SYS-11", (part) => "function" in part],
  ["SYS-15", holdsSome("missions", "lead")],
  ["SYS-19", holdsSome("targetGroups", "targetGroup", "audience")],
  ["SYS-20", holdsSome("supporters", "sponsors")],
  ["SYS-25", (part) => "provenance" in part || "transcriptionNotes" in part],
  ["SYS-26", (part) => "iso" in part || ("year" in part && "kind" in part) || "publishedTime" in part],
];

/** Whether a part has one of the fields, with something in it. */
function holdsSome(...fields: readonly string[]) {
  return (part: Part) =>
    fields.some((field) => part[field] !== undefined && !(Array.isArray(part[field]) && part[field].length === 0));
}

/** The systems a record belongs to: that of its kind, and those of the parts that stand in it. In order. */
export function systemsOf({ kind, record }: DossierEntry): readonly SystemId[] {
  const isAnnual = kind === "plan" && (record as Part).kind === "annual-plan";
  const found = new Set<SystemId>([isAnnual ? "SYS-12" : systemOfKind[kind]]);
  const open: unknown[] = [record];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    open.push(...Object.values(next));
    if (Array.isArray(next)) continue;
    for (const [system, isOf] of systemOfPart) if (isOf(next as Part)) found.add(system);
  }
  return systemIds.filter((system) => found.has(system));
}
