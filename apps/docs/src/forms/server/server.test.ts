import type { AddressInfo } from "node:net";
import type { AuditEvent } from "@saan/forms/submission";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Activity } from "../activity/activity.js";
import { FrameworkPage } from "./FrameworkPage.js";
import { sendForm, sendRecord } from "./frameworkActions.js";
import { activityServer } from "./nodeServer.js";
import { plainForm, receivePlainForm } from "./plainForm.js";
import { type Activities, receiveActivity } from "./receiveActivity.js";
import { activityPage } from "./sentPage.js";

const record: Activity = {
  title: "อบรมแกนนำ",
  kind: "training",
  from: "2026-12-01",
  days: 1,
  meals: "none",
  costs: [],
  budget: 0,
};
const officer = { id: "u1", role: "officer" } as const;
const community = { id: "u2", role: "community" } as const;

function stored() {
  const rows = new Map([["a1", { revision: 3, record }]]);
  const log: AuditEvent[] = [];
  const keys = new Map<string, number>();
  const activities: Activities = {
    find: async (id) => rows.get(id),
    madeBy: async (key) => keys.get(key),
    put: async (id, revision, { key, record: changed, events }) => {
      if ((rows.get(id)?.revision ?? 0) !== revision) return false;
      rows.set(id, { revision: revision + 1, record: changed });
      keys.set(key, revision + 1);
      log.push(...events);
      return true;
    },
  };
  return { activities, rows, log };
}

const put = (body: unknown, revision = 3, key: string = crypto.randomUUID()) =>
  new Request("http://localhost/api/activities/a1", {
    method: "PUT",
    headers: { "if-match": `"${revision}"`, "idempotency-key": key },
    body: JSON.stringify(body),
  });

describe("what a server receives", () => {
  it("is stored with what it changed, and with what is personal masked in the log", async () => {
    const { activities, rows, log } = stored();
    const answer = await receiveActivity(
      activities,
      community,
      "a1",
      put({ ...record, women: 30, telephone: "081 234 5678" }),
    );
    expect(answer.status).toBe(200);
    expect(rows.get("a1")).toMatchObject({ revision: 4, record: { people: 30 } });
    expect(log.map(({ node, change, masked }) => [node, change, masked])).toEqual([
      ["women", "stated", undefined],
      ["people", "stated", undefined],
      ["telephone", "stated", true],
    ]);
  });

  it("cannot approve itself: a role that may not write a field is told, and nothing is written", async () => {
    const { activities, rows } = stored();
    const answer = await receiveActivity(activities, community, "a1", put({ ...record, approved: true }));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ issues: [{ path: ["approved"], code: "not-allowed" }] });
    expect(rows.get("a1")?.revision).toBe(3);
    expect((await receiveActivity(activities, officer, "a1", put({ ...record, approved: true }))).status).toBe(200);
  });

  it("makes calculations again, whatever a browser says they are", async () => {
    const { activities, rows } = stored();
    await receiveActivity(activities, community, "a1", put({ ...record, days: 99, budget: 1 }));
    expect(rows.get("a1")?.record).toMatchObject({ days: 1, budget: 0 });
  });

  it("is a conflict when somebody was faster, with what is stored now", async () => {
    const answer = await receiveActivity(stored().activities, community, "a1", put(record, 2));
    expect(answer.status).toBe(409);
    expect(await answer.json()).toEqual({ current: { revision: 3, record } });
  });

  it("is stored once, however often it is sent because the answer was lost", async () => {
    const { activities, rows } = stored();
    const changed = { ...record, women: 30 };
    const answers = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const answer = await receiveActivity(activities, community, "a1", put(changed, 3, "k1"));
      answers.push([answer.status, await answer.json()]);
    }
    expect(answers).toEqual(Array.from({ length: 3 }, () => [200, { revision: 4 }]));
    expect(rows.get("a1")?.revision).toBe(4);
  });

  it("is another one each time where it says no key", async () => {
    const { activities, rows } = stored();
    for (const [revision, women] of [
      [3, 30],
      [4, 31],
    ] as const) {
      const request = put({ ...record, women }, revision);
      request.headers.delete("idempotency-key");
      expect((await receiveActivity(activities, community, "a1", request)).status).toBe(200);
    }
    expect(rows.get("a1")).toMatchObject({ revision: 5, record: { women: 31 } });
  });

  it("is refused in order, whatever it is", async () => {
    for (const body of [undefined, null, 7, [], { title: 1 }, { __proto__: { title: "ก" } }]) {
      const answer = await receiveActivity(stored().activities, community, "a1", put(body));
      expect(answer.status).toBe(422);
    }
  });
});

describe("a server of plain Node", () => {
  const { activities, rows } = stored();
  const server = activityServer(activities, async ({ headers }) => (headers.cookie === "s=1" ? community : undefined));
  let address = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  const send = (id: string, body: string, headers: Readonly<Record<string, string>> = { cookie: "s=1" }) =>
    fetch(`${address}/api/activities/${id}`, { method: "PUT", headers, body });

  it("stores what the outbox sends, once, and says which revision that made", async () => {
    const change = JSON.stringify({ ...record, women: 30 });
    const headers = { cookie: "s=1", "idempotency-key": "k9", "if-match": '"3"' };
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const answer = await send("a1", change, headers);
      expect([answer.status, await answer.json()]).toEqual([200, { revision: 4 }]);
    }
    expect(rows.get("a1")).toMatchObject({ revision: 4, record: { people: 30 } });
    expect((await send("a2", change)).status).toBe(200);
  });

  it("answers JSON, whatever it is asked", async () => {
    const asked = [
      send("a1", "{", { cookie: "s=1", "if-match": '"4"' }),
      send("a1", "{}", {}),
      send("a1", " ".repeat(1_000_001)),
      fetch(`${address}/../etc/passwd`),
    ];
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual([422, 401, 413, 404]);
    for (const answer of answers) expect(await answer.json()).toBeTypeOf("object");
  });

  it("stays up when its database does not", async () => {
    const broken = activityServer(
      { ...activities, madeBy: () => Promise.reject(new Error("down")) },
      async () => community,
    );
    await new Promise<void>((resolve) => broken.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(broken.address() as AddressInfo).port}/api/activities/a1`;
    for (let attempt = 0; attempt < 2; attempt += 1) expect((await fetch(url, { method: "PUT" })).status).toBe(500);
    broken.close();
  });
});

describe("a form without scripts", () => {
  const post = (fields: Readonly<Record<string, string>>) =>
    new Request("http://localhost/", { method: "POST", body: new URLSearchParams(fields) });

  it("is read as people write, and gives the record that any other page gives", async () => {
    const reading = await receivePlainForm(
      post({
        title: "เวทีครอบครัว",
        kind: "forum",
        from: "๑ ธันวาคม ๒๕๖๙",
        women: "๒๐",
        men: "",
        meals: "lunch",
        "costs.0.item": "เช่าเก้าอี้",
        "costs.0.price": "๒๐",
        "costs.0.quantity": "150",
      }),
    );
    expect(reading.issues).toEqual([]);
    expect(reading.value).toMatchObject({ from: "2026-12-01", women: 20, people: 20, budget: 3000 });
  });

  it("comes back with what was typed and what is to be done", async () => {
    const page = plainForm(await receivePlainForm(post({ title: "<b>", from: "วันพุธ", women: "สามคน", meals: "none" })));
    expect(page).toContain('value="&#60;b&#62;"');
    expect(page).toContain("วันพุธ");
    expect(page).toContain("กรอกผู้เข้าร่วมหญิงเป็นตัวเลข");
    expect(plainForm()).not.toContain("<p>");
  });

  it("is written by the same component on the server, in a page that comes back with its faults", async () => {
    const first = await activityPage(new Request("http://localhost/"));
    expect(await first.text()).toContain('name="title"');
    const again = await activityPage(post({ title: "<b>", from: "วันพุธ", women: "สามคน", meals: "none" }));
    expect(again.status).toBe(422);
    const html = await again.text();
    expect(html).toContain('value="&lt;b&gt;"');
    expect(html).toContain("กรอกผู้เข้าร่วมหญิงเป็นตัวเลข");
  });

  it("goes on to another page once it is right", async () => {
    const right = await activityPage(
      post({ title: "เวทีครอบครัว", kind: "forum", from: "๑ ธันวาคม ๒๕๖๙", women: "๒๐", meals: "none" }),
    );
    expect(right.status).toBe(303);
  });
});

describe("a page with server actions", () => {
  it("is read the same way, whether its boxes were sent or its record", async () => {
    const boxes = new FormData();
    for (const [name, value] of [
      ["title", "เวที"],
      ["kind", "forum"],
      ["from", "วันพุธ"],
      ["meals", "none"],
    ] as const) {
      boxes.set(name, value);
    }
    const { values, issues } = await sendForm({}, boxes);
    expect([values?.from, issues?.map(({ path }) => path)]).toEqual(["วันพุธ", [["from"]]]);
    boxes.set("from", "๑ ธันวาคม ๒๕๖๙");
    expect(await sendForm({}, boxes)).toEqual({ done: true });
    expect(await sendRecord({ title: "" })).toMatchObject({ issues: expect.any(Array) });
  });

  it("is written by a server before anything was sent", () => {
    expect(renderToString(createElement(FrameworkPage))).toContain('name="title"');
  });
});
