import { randomUUID } from "node:crypto";
import { documents } from "@saan/samples/documents";
import type { Observation } from "@saan/schema/indicator";
import { newRecordId, type RecordKind } from "@saan/schema/record";
import type { Support } from "@saan/schema/support";
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import type {
  InvalidRecordProblem,
  RecordDetail,
  RecordList,
  Saved,
  StaleRevisionProblem,
} from "../../api/contract.js";
import { refreshReporting } from "../../database/reporting.js";
import { auditEvents } from "../../database/tables.js";
import { registerKinds, registerPaths } from "../../records/kinds/registered.js";
import { register } from "../../records/register.js";
import { type Api, json } from "./api.js";

type Values = Readonly<Record<string, unknown>>;

/** A record of each kind as a document tells it. */
const sampleOf = (kind: RecordKind): Values => {
  const entries = documents.flatMap(({ samples }) => samples.map(({ entry }) => entry));
  return entries.find((entry) => entry.kind === kind)?.record as Values;
};
const kinds = registerKinds.map((kind) => ({
  kind,
  path: `/api/${registerPaths[kind]}`,
  recordKind: register[kind].recordKind,
  record: sampleOf(register[kind].recordKind),
}));
/** What can be added to a record of each without anything else following from it. */
const change: Readonly<Record<string, Values>> = {
  organization: { acronym: "ทดสอบ" },
  meeting: { number: 77 },
  indicatorReport: { method: "ทดสอบ" },
  funding: { condition: "ทดสอบ" },
};

const few: Observation = {
  indicator: "แม่วัยรุ่นที่ได้รับการดูแล",
  kind: "actual",
  measure: "unit",
  comparator: "exact",
  value: 3,
  unit: "คน",
  area: { level: "subdistrict", code: "560110", nameAsStated: "แม่กา" },
};

/** What every kind of the generic register must do, whichever engine is underneath. */
export function describeRegister(api: () => Api): void {
  const enter = (path: string, record: unknown) => json<Saved<Values>>(api().send("POST", path, { record }));

  it.each(kinds)("enters a $kind, shows it in its list, and changes it on top of its revision", async (one) => {
    const { kind, path, recordKind, record } = one;
    const response = await api().send("POST", path, { record });
    expect(response.status).toBe(201);
    const saved = await json<Saved<Values>>(response);
    expect(saved).toMatchObject({ revision: 1, record });
    expect(saved.id.slice(0, 4)).toBe(newRecordId(recordKind).slice(0, 4));
    expect(await json(api().get(path))).toMatchObject({ total: 1, page: 1, rows: [{ id: saved.id }] });

    const changed = { ...record, ...change[kind] };
    const key = randomUUID();
    const put = () => api().send("PUT", `${path}/${saved.id}`, { record: changed, revision: 1 }, { key });
    expect(await json(put())).toMatchObject({ revision: 2, record: changed });
    // The same press again: the stored answer, and nothing is written.
    expect(await json(put())).toMatchObject({ revision: 2 });
    const detail = await json<RecordDetail<Values>>(api().get(`${path}/${saved.id}`));
    expect(detail).toMatchObject({ revision: 2, record: changed, audit: { total: 2 } });
    expect(detail.audit.latest[0]).toMatchObject({ entity: kind, action: "update", revision: 2, actor: "local-user" });
    expect(detail.audit.latest[0]?.changedPaths).toEqual(Object.keys(change[kind] ?? {}));
    expect(JSON.stringify(detail.audit)).not.toContain("ทดสอบ");
  });

  it("finds by what single fields hold, page by page, and never by a count that is hidden", async () => {
    const path = `/api/${registerPaths.meeting}`;
    const enterMeeting = (number: number) =>
      enter(path, { title: "ประชุมกรอง", number, level: number % 2 === 0 ? "province" : "district" });
    for (let number = 1; number <= 4; number += 1) await enterMeeting(number);
    const ask = (list: string, filter: object, more = "") =>
      json<RecordList<Values>>(api().get(`${list}?filter=${encodeURIComponent(JSON.stringify(filter))}${more}`));
    const level = { level: { kind: "choice", codes: ["province"] } };
    expect((await ask(path, level)).rows.map(({ record }) => record.number)).toEqual([4, 2]);
    expect(await ask(path, level, "&page=2")).toMatchObject({ total: 2, page: 2, rows: [] });
    const both = { ...level, number: { kind: "number", from: 3 } };
    expect(await ask(path, both, `&q=${encodeURIComponent("กรอง")}`)).toMatchObject({
      total: 1,
      rows: [{ record: { number: 4 } }],
    });
    expect((await api().get(`${path}?filter=x`)).status).toBe(400);

    const reports = `/api/${registerPaths.indicatorReport}`;
    await enter(reports, few);
    expect(await ask(reports, { value: { kind: "number", from: 3, to: 3 } })).toMatchObject({ total: 0 });
    expect(await ask(reports, { area: { kind: "text", text: "แม่กา" } })).toMatchObject({ total: 1 });
  });

  it.each(kinds)("answers a stale $kind with what is stored now", async ({ kind, path, record }) => {
    const { id } = await enter(path, record);
    const theirs = { ...record, ...change[kind] };
    await api().send("PUT", `${path}/${id}`, { record: theirs, revision: 1 });
    const response = await api().send("PUT", `${path}/${id}`, { record, revision: 1 });
    expect(response.status).toBe(409);
    const problem = await json<StaleRevisionProblem<Values>>(response);
    expect(problem).toMatchObject({ code: "stale-revision", current: { id, revision: 2, record: theirs } });
  });

  it.each(kinds)(
    "refuses a $kind that is not in order, or has a property no form has, and writes nothing",
    async (one) => {
      for (const record of [{}, { ...one.record, admin: true }]) {
        const response = await api().send("POST", one.path, { record });
        expect(response.status).toBe(422);
        expect(await json(response)).toMatchObject({ code: "invalid-record" });
      }
      expect(await api().connection.$count(auditEvents)).toBe(0);
    },
  );

  it.each(kinds)("writes a $kind once when the button is pressed five times at once", async ({ path, record }) => {
    const key = randomUUID();
    const presses = Array.from({ length: 5 }, () => api().send("POST", path, { record }, { key }));
    const answers = await Promise.all(presses.map((press) => json<Saved<Values>>(press)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await json(api().get(path))).toMatchObject({ total: 1 });
  });

  it.each(kinds)("knows a $kind by an id of its kind only", async ({ path, record }) => {
    for (const id of ["x", randomUUID(), newRecordId("plan"), "%00"]) {
      const response = await api().get(`${path}/${id}`);
      expect(response.status).toBe(404);
      expect(await json(response)).toMatchObject({ code: "record-not-found" });
    }
    const unknown = await api().send("PUT", `${path}/${newRecordId("plan")}`, { record, revision: 1 });
    expect(unknown.status).toBe(404);
    const foreign = await api().send("POST", path, { record, id: newRecordId("plan") });
    expect(await json(foreign)).toMatchObject({ status: 400, code: "invalid-request" });
  });

  it("finds a record by any of its texts, names and codes, and takes % for what it is", async () => {
    const { record } = kinds[0] as (typeof kinds)[number];
    await enter("/api/meetings", record);
    await enter("/api/meetings", { title: "เวทีอื่น" });
    const total = async (q: string) =>
      (await json<RecordList<Values>>(api().get(`/api/meetings?${new URLSearchParams({ q })}`))).total;
    const { agenda } = record as { readonly agenda: readonly { readonly title: string }[] };
    expect(await total(agenda[0]?.title.slice(0, 12) ?? "")).toBe(1);
    expect(await total("เวที อื่น")).toBe(1);
    expect([await total("%"), await total("_"), await total("")]).toEqual([0, 0, 2]);
    expect((await api().get("/api/meetings?page=0")).status).toBe(400);
  });

  it("does what the rules of the form say: what is withheld is not kept, and a wrong order is refused", async () => {
    const withheld = { ...few, status: "suppressed" };
    const saved = await enter("/api/indicator-reports", withheld);
    expect(saved.record).not.toHaveProperty("value");
    const response = await api().send("POST", "/api/meetings", { record: { title: "ก", number: 3, lastNumber: 2 } });
    const { issues } = await json<InvalidRecordProblem>(response);
    expect(issues.map(({ path, code }) => [path.join("."), code])).toEqual([["lastNumber", "rule"]]);
  });

  it.each([
    [undefined, { comparator: "less-than", value: 10 }],
    ["fewer-than", { comparator: "less-than", value: 10 }],
    ["omitted", { status: "suppressed" }],
    ["merged", { status: "suppressed" }],
  ] as const)("hides a small count in lists, pages and reports, %s", async (hiddenAs, shown) => {
    const record = { ...few, ...(hiddenAs && { hiddenAs }) };
    const { id } = await enter("/api/indicator-reports", record);
    const { rows } = await json<RecordList<Observation>>(api().get("/api/indicator-reports"));
    expect(rows[0]?.record).toMatchObject(shown);
    expect(rows[0]?.record.value).not.toBe(3);
    const detail = await json<RecordDetail<Observation>>(api().get(`/api/indicator-reports/${id}`));
    expect(detail.shown).toMatchObject(shown);
    // Who changes it sees what was entered.
    expect(detail.record).toMatchObject({ value: 3 });
    await refreshReporting(api().connection);
    const { rows: reported } = (await api().connection.execute(
      sql`SELECT value::text AS value FROM reporting.observation WHERE id = ${id}`,
    )) as unknown as { readonly rows: readonly { readonly value: string | null }[] };
    expect(reported.map(({ value }) => value)).not.toContain("3");
    expect(reported).toHaveLength(1);
  });

  it("hides how many were helped where they are few", async () => {
    const record: Support = {
      kind: "funding",
      to: { kind: "target-group", targetGroup: { nameAsStated: "ครอบครัวที่ประสบอุทกภัย" } },
      recipientCount: { comparator: "exact", value: 4, unit: "ครอบครัว" },
    };
    await enter("/api/funding", record);
    const { rows } = await json<RecordList<Support>>(api().get("/api/funding"));
    expect(rows[0]?.record.recipientCount).toEqual({ comparator: "less-than", value: 10, unit: "ครอบครัว" });
  });
}
