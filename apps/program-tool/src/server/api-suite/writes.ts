import { randomUUID } from "node:crypto";
import type { Activity } from "@saan/schema/activity";
import type { Agreement } from "@saan/schema/agreement";
import type { Organization } from "@saan/schema/organization";
import { kindOfId, newRecordId } from "@saan/schema/record";
import { expect, it } from "vitest";
import type {
  AgreementDetail,
  InvalidRecordProblem,
  Problem,
  Saved,
  StaleRevisionProblem,
} from "../../api/contract.js";
import { agreements, auditEvents, idempotencyKeys, organizations } from "../../database/tables.js";
import { type Api, json } from "./api.js";
import { exampleActivity, exampleAgreement, exampleOrganization } from "./records.js";

const create = (api: Api, record: Agreement = exampleAgreement()) =>
  json<Saved<Agreement>>(api.send("POST", "/api/agreements", { record }));

/** What every write must do, whichever engine is underneath. */
export function describeWrites(api: () => Api): void {
  it("enters an agreement at revision 1 and gives back what it stored", async () => {
    const record = exampleAgreement();
    const response = await api().send("POST", "/api/agreements", { record });
    expect(response.status).toBe(201);
    const saved = await json<Saved<Agreement>>(response);
    expect(saved).toMatchObject({ revision: 1, record, advice: [] });
    expect(await json(api().get(`/api/agreements/${saved.id}`))).toMatchObject({ id: saved.id, revision: 1, record });
  });

  it("stores what is doubtful and returns the advice on it", async () => {
    const end = { asStated: "1 มกราคม 2562", iso: "2019-01-01", precision: "day" } as const;
    const saved = await create(api(), exampleAgreement({ term: { startsOnSigning: true, end } }));
    expect(saved.advice.map(({ code }) => code)).toContain("signing-after-term-end");
  });

  it("refuses a record that is not in order with the issues that the browser would give", async () => {
    const { title: _, ...untitled } = exampleAgreement();
    const response = await api().send("POST", "/api/agreements", { record: { ...untitled, parties: [] } });
    expect(response.status).toBe(422);
    expect(response.headers.get("Content-Type")).toContain("application/problem+json");
    const problem = await json<InvalidRecordProblem>(response);
    expect(problem.issues.map(({ path, code }) => [path.join("."), code])).toEqual(
      expect.arrayContaining([
        ["title", "required"],
        ["parties", "too-few"],
      ]),
    );
    expect(problem.title).toBe(problem.titles.th);
    expect(await api().connection.$count(agreements)).toBe(0);
    expect(await api().connection.$count(idempotencyKeys)).toBe(0);
  });

  it("lets a refused record be corrected and sent again under the same key", async () => {
    const key = randomUUID();
    const refused = await api().send("POST", "/api/agreements", { record: {} }, { key });
    expect(refused.status).toBe(422);
    const accepted = await api().send("POST", "/api/agreements", { record: exampleAgreement() }, { key });
    expect(accepted.status).toBe(201);
  });

  it("counts the revision up with every change and writes down which fields changed", async () => {
    const { id } = await create(api());
    const record = exampleAgreement({ title: "ชื่อใหม่", project: "โครงการใหม่" });
    const response = await api().send("PUT", `/api/agreements/${id}`, { record, revision: 1 });
    expect(response.status).toBe(200);
    expect(await json(response)).toMatchObject({ id, revision: 2, record });
    const { audit } = await json<AgreementDetail>(api().get(`/api/agreements/${id}`));
    expect(audit.total).toBe(2);
    expect(audit.latest[0]).toMatchObject({ action: "update", revision: 2, actor: "local-user", entity: "agreement" });
    expect([...(audit.latest[0]?.changedPaths ?? [])].sort()).toEqual(["project", "title"]);
    expect(JSON.stringify(audit)).not.toContain("ชื่อใหม่");
  });

  it("takes the revision from If-Match too", async () => {
    const { id } = await create(api());
    const body = { record: exampleAgreement() };
    const saved = await api().send("PUT", `/api/agreements/${id}`, body, { headers: { "If-Match": '"1"' } });
    expect(saved.status).toBe(200);
    const stale = await api().send("PUT", `/api/agreements/${id}`, body, { headers: { "If-Match": '"1"' } });
    expect(stale.status).toBe(409);
    const unreadable = await api().send("PUT", `/api/agreements/${id}`, body, { headers: { "If-Match": "*" } });
    expect(unreadable.status).toBe(400);
    const contradiction = { headers: { "If-Match": '"2"' } };
    expect((await api().send("PUT", `/api/agreements/${id}`, { ...body, revision: 1 }, contradiction)).status).toBe(
      400,
    );
  });

  it("refuses a change that says of no revision", async () => {
    const { id } = await create(api());
    const response = await api().send("PUT", `/api/agreements/${id}`, { record: exampleAgreement() });
    expect(response.status).toBe(428);
  });

  it("answers a stale revision with what is stored now, and changes nothing", async () => {
    const { id } = await create(api());
    const theirs = exampleAgreement({ title: "ของเขา" });
    const mine = exampleAgreement({ title: "ของฉัน" });
    await api().send("PUT", `/api/agreements/${id}`, { record: theirs, revision: 1 });
    const response = await api().send("PUT", `/api/agreements/${id}`, { record: mine, revision: 1 });
    expect(response.status).toBe(409);
    const problem = await json<StaleRevisionProblem<Agreement>>(response);
    expect(problem).toMatchObject({ code: "stale-revision", current: { id, revision: 2, record: theirs } });
    const kept = await json<AgreementDetail>(api().get(`/api/agreements/${id}`));
    expect(kept).toMatchObject({ revision: 2, record: theirs, audit: { total: 2 } });
  });

  it("lets exactly one of two people win who save the same revision at the same moment", async () => {
    const { id } = await create(api());
    const responses = await Promise.all(
      ["ก", "ข", "ค", "ง"].map((title) =>
        api().send("PUT", `/api/agreements/${id}`, { record: exampleAgreement({ title }), revision: 1 }),
      ),
    );
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(await json(api().get(`/api/agreements/${id}`))).toMatchObject({ revision: 2 });
  });

  it("writes once when a button is pressed five times at once, and gives all five the same answer", async () => {
    const key = randomUUID();
    const record = exampleAgreement();
    const presses = Array.from({ length: 5 }, () => api().send("POST", "/api/agreements", { record }, { key }));
    const answers = await Promise.all((await Promise.all(presses)).map((response) => json<Saved<Agreement>>(response)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await api().connection.$count(agreements)).toBe(1);
    expect(await api().connection.$count(auditEvents)).toBe(1);
  });

  it("gives the stored answer again to a change whose first answer got lost on the way", async () => {
    const { id } = await create(api());
    const key = randomUUID();
    const body = { record: exampleAgreement({ title: "ชื่อใหม่" }), revision: 1 };
    const first = await api().send("PUT", `/api/agreements/${id}`, body, { key });
    const again = await api().send("PUT", `/api/agreements/${id}`, body, { key });
    expect(again.status).toBe(200);
    expect(await json(again)).toEqual(await json(first));
    expect(await api().connection.$count(auditEvents)).toBe(2);
  });

  it("refuses a key that was used for something else, and writes nothing", async () => {
    const key = randomUUID();
    await api().send("POST", "/api/agreements", { record: exampleAgreement() }, { key });
    const otherBody = { record: exampleAgreement({ title: "อีกฉบับ" }) };
    const response = await api().send("POST", "/api/agreements", otherBody, { key });
    expect(response.status).toBe(422);
    expect(await json<Problem>(response)).toMatchObject({ code: "idempotency-key-reused" });
    const otherPlace = await api().send("POST", "/api/organizations", { record: exampleOrganization() }, { key });
    expect(otherPlace.status).toBe(422);
    expect(await api().connection.$count(agreements)).toBe(1);
  });

  it.each(["", "short", "ก".repeat(20), "x".repeat(201)])("refuses a write with the key %j", async (key) => {
    // A header holds bytes: a browser would send Thai letters as this.
    const header = Buffer.from(key, "utf8").toString("latin1");
    const response = await api().send("POST", "/api/agreements", { record: exampleAgreement() }, { key: header });
    expect(response.status).toBe(400);
    expect(await api().connection.$count(agreements)).toBe(0);
  });

  it("enters and changes an activity under its agreement", async () => {
    const { id } = await create(api());
    const path = `/api/agreements/${id}/activities`;
    const first = await json<Saved<Activity>>(api().send("POST", path, { record: exampleActivity() }));
    await api().send("POST", path, { record: exampleActivity({ title: "ครั้งที่สอง" }) });
    const record = exampleActivity({ title: "ครั้งแรก" });
    const changed = await api().send("PUT", `/api/activities/${first.id}`, { record, revision: 1 });
    expect(await json(changed)).toMatchObject({ revision: 2, record });
    const stale = await api().send("PUT", `/api/activities/${first.id}`, { record, revision: 1 });
    expect(await json(stale)).toMatchObject({ status: 409, current: { revision: 2, record } });
    const detail = await json<AgreementDetail>(api().get(`/api/agreements/${id}`));
    expect(detail.activities.map((activity) => activity.record.title)).toEqual(["ครั้งแรก", "ครั้งที่สอง"]);
    expect(detail).toMatchObject({ revision: 1, audit: { total: 4 } });
  });

  it("enters an organisation once and answers a second of the same id with the first", async () => {
    const record = exampleOrganization();
    const id = newRecordId("organization");
    const first = await api().send("POST", "/api/organizations", { id, record });
    expect(first.status).toBe(201);
    expect(await json(first)).toMatchObject({ id, revision: 1, record });
    const another = exampleOrganization({ acronym: "อื่น" });
    const second = await api().send("POST", "/api/organizations", { id, record: another });
    expect(second.status).toBe(409);
    expect(await json(second)).toMatchObject({ code: "record-exists", current: { id, record } });
    const found = await json<{ rows: { record: Organization }[] }>(api().get("/api/organizations?q=สสส"));
    expect(found.rows.map((row) => row.record)).toEqual([record]);
  });

  it("makes the id of an organisation that comes without one, and only once for one request", async () => {
    const key = randomUUID();
    const request = { record: exampleOrganization() };
    const { id } = await json<Saved<Organization>>(api().send("POST", "/api/organizations", request, { key }));
    expect(kindOfId(id)).toBe("organization");
    expect(await json(api().send("POST", "/api/organizations", request, { key }))).toMatchObject({ id });
    expect(await api().connection.$count(organizations)).toBe(1);
  });

  it.each([
    ["a slug", "/api/organizations", "thaihealth"],
    ["the id of a record of another kind", "/api/organizations", newRecordId("agreement")],
    ["an id for what is given one by the register", "/api/agreements", newRecordId("agreement")],
  ])("refuses %s", async (_, path, id) => {
    const record = path === "/api/agreements" ? exampleAgreement() : exampleOrganization();
    const response = await api().send("POST", path, { id, record });
    expect(response.status).toBe(400);
    expect(await json(response)).toMatchObject({ code: "invalid-request" });
    expect(await api().connection.$count(organizations)).toBe(0);
  });
}
