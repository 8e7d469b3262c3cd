import { exportDraft, keepsByPrivacy, openDraftStore } from "@saan/forms/drafts";
import { mergeRecords } from "@saan/forms/merge";
import type { FormNode } from "@saan/forms/model";
import type { Outbox, OutboxContent, OutboxEntry } from "@saan/forms/outbox";
import { sendJson } from "@saan/forms/outbox";
import { emptyValues } from "@saan/forms/values";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { Activity } from "../activity/activity.js";
import { activityForm } from "../activity/activityForm.js";
import { ActivityPage } from "./ActivityPage.js";
import { draftFromFile, fileOfDraft } from "./carryDraft.js";
import { OutboxStatus } from "./OutboxStatus.js";
import { SharedSwitch } from "./SharedSwitch.js";
import { sendActivity } from "./sendActivity.js";
import { conflictOf, sendMerged } from "./settleConflict.js";
import { openDesk, shareDesk } from "./sharedDesk.js";
import { signOut } from "./signOut.js";
import { openKept, openSharedDrafts, send } from "./store.js";

const base: Activity = {
  title: "อบรมแกนนำ",
  kind: "training",
  from: "2026-12-01",
  meals: "none",
  costs: [],
  women: 20,
};
const entry: OutboxEntry = {
  id: "e1",
  key: "activity/a1",
  formId: "activity-request",
  body: { ...base, title: "อบรมแกนนำเยาวชน", women: 30 },
  base,
  theirs: { ...base, women: 25, men: 5 },
  baseRevision: 3,
  theirRevision: 4,
  idempotencyKey: "k1",
  createdAt: "2026-11-22T03:00:00Z",
  status: "conflict",
  attempts: 1,
};

/** An outbox that remembers what it was asked, for a test without a browser. */
function outboxWith(more: Partial<Outbox>): Outbox {
  return {
    state: { entries: [entry], unsent: 1, status: "waiting" },
    subscribe: () => () => undefined,
    ...more,
  } as Outbox;
}

describe("drafts", () => {
  it("are kept without what is personal, unless a passphrase guards them", () => {
    const { nodes } = activityForm.model;
    const keeps = keepsByPrivacy();
    expect([keeps(nodes.title as FormNode), keeps(nodes.telephone as FormNode)]).toEqual([true, false]);
    expect(openSharedDrafts("u1", "ฝนตกที่บ้านต๋อม").encrypted).toBe(true);
    expect(openKept("u1").drafts.encrypted).toBe(false);
  });

  it("stay in the memory of the page where the device keeps nothing, and say so", async () => {
    const store = openDraftStore({ databaseName: "t", tail: null });
    const values = { ...emptyValues(activityForm.model), title: "อบรม" };
    const draft = {
      key: "k",
      formId: "activity-request",
      formVersion: 1,
      revision: 1,
      savedAt: "2026-11-22T03:00:00Z",
      values,
    };
    expect(await store.save(draft)).toMatchObject({ ok: false, kept: "memory", reason: "denied" });
    expect(await store.load("k")).toMatchObject({ kind: "found", draft: { values: { title: "อบรม" } } });
  });

  it("can be carried to another computer as a file", async () => {
    const store = openDraftStore({ databaseName: "t", tail: null });
    await store.save({
      key: "k",
      formId: "f",
      formVersion: 1,
      revision: 1,
      savedAt: "2026-11-22T03:00:00Z",
      values: { title: "ก" },
    });
    const loaded = await store.load("k");
    if (loaded.kind !== "found") throw new Error(loaded.kind);
    const file = fileOfDraft({ found: loaded.draft }) ?? exportDraft(loaded.draft);
    const offered: unknown[] = [];
    const offer = async (draft: unknown) => offered.push(draft) > 0;
    expect(await draftFromFile(file, { offer })).toBeUndefined();
    expect(offered).toMatchObject([{ values: { title: "ก" } }]);
    expect(await draftFromFile(new Blob(["{}"]), { offer })).toMatch(/เลือกไฟล์ร่าง/);
  });

  it("cost a page nothing on a server", () => {
    const page = renderToString(<ActivityPage drafts={openKept("u1").drafts} send={async () => ({})} />);
    expect(page).toContain("ชื่อกิจกรรม");
  });
});

describe("what is sent", () => {
  it("is told apart: on disk, or to be sent while the person waits", async () => {
    const contents: OutboxContent[] = [];
    const outbox = outboxWith({
      enqueue: async (content) => {
        contents.push(content);
        return contents.length === 1 ? { ok: true, id: "1" } : { ok: false, reason: "full" };
      },
      sendNow: async () => ({ kind: "failed", trouble: "unreachable" }),
    });
    const stored = { revision: 3, record: base };
    const told: unknown[] = [];
    const notKept = (why: unknown) => void told.push(why);
    expect(await sendActivity(outbox, { id: "a1", stored }, base, notKept)).toEqual({});
    expect(await sendActivity(outbox, { id: "a2" }, base, notKept)).toEqual({ done: false });
    expect(told).toEqual([{ reason: "full" }, { reason: "full", trouble: "unreachable" }]);
    expect(contents[0]).toMatchObject({ key: "activity/a1", baseRevision: 3, base });
    // Pressed again, it is the same record: what the outbox and the server tell it by is not made anew.
    expect(await sendActivity(outbox, { id: "a2" }, base, notKept)).toEqual({ done: false });
    expect(contents.slice(1).map(({ key }) => key)).toEqual(["activity/a2", "activity/a2"]);
  });

  it("goes to the address of its record, before the server knows it as after", async () => {
    const asked: unknown[] = [];
    vi.stubGlobal("fetch", async (url: string, { method }: RequestInit) => {
      asked.push([method, url]);
      return Response.json({ revision: 1 });
    });
    expect(await send(entry, new AbortController().signal)).toMatchObject({ kind: "sent" });
    expect(asked).toEqual([["PUT", "/api/activities/a1"]]);
    vi.unstubAllGlobals();
  });

  it("is not taken for sent when a sign-in page of the network answers", async () => {
    const asked: Record<string, string>[] = [];
    const sendOver = sendJson("/api/activities", {
      fetch: async (_, init) => {
        asked.push(init?.headers as Record<string, string>);
        return new Response("<html>", { headers: { "content-type": "text/html" } });
      },
    });
    expect(await sendOver(entry, new AbortController().signal)).toEqual({ kind: "failed", trouble: "not-the-server" });
    expect(asked[0]).toMatchObject({ "idempotency-key": "k1", "if-match": '"3"' });
  });

  it("is shown with what waits for a person", () => {
    const words = renderToString(<OutboxStatus outbox={outboxWith({})} />);
    // On a server nobody knows yet what waits.
    expect(words).not.toContain("มีผู้แก้ไขข้อมูลนี้ก่อน");
  });
});

describe("a conflict", () => {
  it("leaves only what both changed as a question", () => {
    const { conflicts, mergedWith } = conflictOf(entry);
    expect(conflicts.map(({ label }) => label.th)).toContain("ผู้เข้าร่วมหญิง");
    const choices = Object.fromEntries(conflicts.map(({ key }) => [key, "mine"] as const));
    expect(mergedWith(choices)).toMatchObject({ ok: true, record: { title: "อบรมแกนนำเยาวชน", women: 30, men: 5 } });
  });

  it("does not ask for what is worked out from the rest", () => {
    const counted = { ...entry, body: { ...base, women: 30, people: 30 }, theirs: { ...base, women: 25, people: 25 } };
    expect(conflictOf(counted).conflicts.map(({ label }) => label.th)).toEqual(["ผู้เข้าร่วมหญิง"]);
  });

  it("is sent again as another submission, from their version on", async () => {
    const sent: unknown[] = [];
    const outbox = outboxWith({ retry: async (id, changed) => sent.push([id, changed]) > 0 });
    const choices = Object.fromEntries(conflictOf(entry).conflicts.map(({ key }) => [key, "theirs"] as const));
    const merged = conflictOf(entry).mergedWith(choices);
    expect(await sendMerged(outbox, entry, { title: "" })).toMatchObject({ issues: expect.any(Array) });
    expect(sent).toEqual([]);
    expect(await sendMerged(outbox, entry, merged.ok && merged.record)).toEqual({});
    // What is worked out is worked out anew from what was merged.
    expect(sent).toMatchObject([["e1", { baseRevision: 4, body: { women: 25, men: 5, people: 30 } }]]);
  });

  it("is none where only one of them changed a field", () => {
    const { conflicts } = mergeRecords(activityForm.model, {
      base,
      mine: { ...base, men: 1 },
      theirs: { ...base, women: 2 },
    });
    expect(conflicts).toEqual([]);
  });
});

describe("a desk that others use, too", () => {
  it("keeps nothing to be sent, and is shared only once nothing waits", async () => {
    const desk = openDesk("u1");
    expect(await shareDesk({ ...desk, outbox: outboxWith({}) }, true)).toBe(false);
    expect(desk.shared.isOn).toBe(false);
    expect(await shareDesk(desk, true)).toBe(true);
    expect(await desk.drafts.storageMode()).toBe("session");
    const told: (string | undefined)[] = [];
    const nowhere = { ...desk.outbox, enqueue: desk.outbox.enqueue.bind(desk.outbox) } as Outbox;
    const offline = async () => ({ kind: "failed", trouble: "unreachable" }) as const;
    const answer = await sendActivity(
      { ...nowhere, sendNow: offline },
      { id: "a1" },
      base,
      (why) => void told.push(why?.reason),
    );
    expect([answer, told]).toEqual([{ done: false }, ["shared", "shared"]]);
    for (const one of [desk.shared, desk.drafts, desk.outbox]) one.close();
  });

  it("asks before what was typed is forgotten", () => {
    const desk = openDesk("u1");
    const ask = (idle: "no" | "soon") => {
      const shared = { ...desk.shared, state: { isOn: true, idle }, subscribe: () => () => undefined };
      return renderToString(<SharedSwitch desk={{ ...desk, shared }} leave={() => undefined} />);
    };
    expect(ask("no")).toContain("เครื่องนี้ใช้ร่วมกับคนอื่น");
    expect(ask("no")).not.toContain("หนึ่งนาที");
    expect(ask("soon")).toContain("สิ่งที่พิมพ์จะถูกลบในหนึ่งนาที");
    for (const one of [desk.shared, desk.drafts, desk.outbox]) one.close();
  });
});

describe("signing out of a shared computer", () => {
  it("asks first when something was not sent, and clears when it may", async () => {
    const closed: string[] = [];
    const kept = {
      ...openKept("u1"),
      outbox: outboxWith({ close: () => void closed.push("outbox") }),
    };
    expect(await signOut(kept, async () => false)).toEqual({ done: false, left: [] });
    expect(await signOut(kept, async (unsent) => unsent === 1)).toEqual({ done: true, left: [] });
    expect(closed).toEqual(["outbox"]);
  });
});
